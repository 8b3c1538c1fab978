package org.tocsin.incident;

import org.tocsin.time.SimTime;

/** The drill itself: one incident at a given time and place. */
public record ScriptedDemand(String id, IncidentType type, Places places, SimTime at)
    implements DemandEntry {}
