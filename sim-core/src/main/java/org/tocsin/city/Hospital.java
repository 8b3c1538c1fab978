package org.tocsin.city;

import org.tocsin.roads.Location;

/** A hospital; so far a place on the map only: transport of patients is not simulated yet. */
public record Hospital(String id, String name, Location location) {}
