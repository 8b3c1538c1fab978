package org.tocsin.drill;

/** What an inject does to roads. */
public sealed interface RoadEffect extends Effect permits CloseRoads, ReopenRoads, SlowRoads {

  RoadStretch roads();
}
