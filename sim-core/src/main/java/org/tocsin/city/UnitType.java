package org.tocsin.city;

import java.util.Map;
import org.tocsin.roads.TravelMode;

/**
 * A kind of vehicle or foot team: what it provides, how it moves out and home, and how long its
 * crew takes.
 *
 * @param outbound mode on the way to an incident (lights and sirens)
 * @param homebound mode on the way back to quarters (normal driving)
 * @param readiness turnout and travel of a crew of this type where its tier has none of its own
 * @param litresPerMinute water that it can put on a fire; 0 for none
 * @param outboundByPriority mode on the way to incidents of a priority, instead of {@code outbound}
 * @param upkeep what it needs in order to go out again
 */
public record UnitType(
    String id,
    Capabilities provides,
    TravelMode outbound,
    TravelMode homebound,
    Readiness readiness,
    double litresPerMinute,
    Upkeep upkeep,
    Map<Integer, TravelMode> outboundByPriority) {

  public UnitType {
    outboundByPriority = Map.copyOf(outboundByPriority);
    if (!(litresPerMinute >= 0) || Double.isInfinite(litresPerMinute)) {
      throw new IllegalArgumentException(
          "unit type " + id + ": flow of " + litresPerMinute + " L/min; 0 or more");
    }
  }

  /** A type without water that is ready to go as soon as it is free. */
  public UnitType(
      String id,
      Capabilities provides,
      TravelMode outbound,
      TravelMode homebound,
      Readiness readiness) {
    this(id, provides, outbound, homebound, readiness, 0, Upkeep.NONE, Map.of());
  }

  public UnitType withFlow(double flow) {
    return new UnitType(
        id, provides, outbound, homebound, readiness, flow, upkeep, outboundByPriority);
  }

  public UnitType withUpkeep(Upkeep needs) {
    return new UnitType(
        id, provides, outbound, homebound, readiness, litresPerMinute, needs, outboundByPriority);
  }

  public UnitType withOutboundByPriority(Map<Integer, TravelMode> modes) {
    return new UnitType(
        id, provides, outbound, homebound, readiness, litresPerMinute, upkeep, modes);
  }

  /** Mode on the way to an incident of a priority. */
  public TravelMode outbound(int priority) {
    return outboundByPriority.isEmpty()
        ? outbound
        : outboundByPriority.getOrDefault(priority, outbound);
  }
}
