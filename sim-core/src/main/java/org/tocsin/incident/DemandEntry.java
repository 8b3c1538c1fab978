package org.tocsin.incident;

/**
 * A line of the demand: what comes, where, and when. Its id is unique in a drill; its n-th
 * incident, counted from 1 in its own process, is {@code <id>/<n>}.
 */
public sealed interface DemandEntry permits PoissonDemand, ScriptedDemand {

  String id();

  IncidentType type();

  Places places();
}
