package org.tocsin.incident;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Zone;
import org.tocsin.roads.Location;

/** Where an incident can happen: a location and the zone that it lies in, if any. */
public record Place(Location location, @Nullable Zone zone) {}
