package org.tocsin.city;

import org.tocsin.roads.TravelMode;

/**
 * A kind of vehicle or foot team: what it provides, how it moves out and home, and how long its
 * crew takes.
 *
 * @param outbound mode on the way to an incident (lights and sirens)
 * @param homebound mode on the way back to quarters (normal driving)
 * @param readiness turnout and travel of a crew of this type where its tier has none of its own
 * @param upkeep what it needs in order to go out again
 */
public record UnitType(
    String id,
    Capabilities provides,
    TravelMode outbound,
    TravelMode homebound,
    Readiness readiness,
    Upkeep upkeep) {

  /** A type that is ready to go as soon as it is free. */
  public UnitType(
      String id,
      Capabilities provides,
      TravelMode outbound,
      TravelMode homebound,
      Readiness readiness) {
    this(id, provides, outbound, homebound, readiness, Upkeep.NONE);
  }

  public UnitType withUpkeep(Upkeep needs) {
    return new UnitType(id, provides, outbound, homebound, readiness, needs);
  }
}
