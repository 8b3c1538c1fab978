package org.tocsin.incident;

/**
 * A line of the demand: what comes, where, and when. Its id is unique in a drill; its n-th incident
 * from time 0 on, counted from 1 in its own process, is {@code <id>/<n>}; those of the warm-up are
 * counted {@code -1, -2, ...}.
 */
public sealed interface DemandEntry permits PoissonDemand, ScriptedDemand, AddedDemand {

  String id();

  IncidentType type();

  Places places();
}
