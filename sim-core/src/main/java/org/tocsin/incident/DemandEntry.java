package org.tocsin.incident;

/**
 * A line of the demand: what comes, where, and when. Its id is unique in a drill; its n-th incident
 * from time 0 on, counted from 1 in its own process, is {@code <id>/<n>}; those of the warm-up are
 * counted {@code -1, -2, ...}. A {@link Trace} has the ids of its record instead.
 */
public sealed interface DemandEntry permits PoissonDemand, ScriptedDemand, AddedDemand, Trace {

  String id();

  IncidentType type();

  Places places();

  /** The id of its n-th incident. */
  default String incidentId(int number) {
    return id() + "/" + number;
  }
}
