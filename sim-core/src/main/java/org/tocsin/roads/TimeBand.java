package org.tocsin.roads;

import java.util.Map;

/**
 * A part of the week with its own traffic, for example the morning peak: a factor on speed for each
 * road class, and perhaps other ways of moving. A trip uses the band in which it starts (a
 * documented simplification that can break first-in-first-out at a band's edge).
 *
 * @param otherwise the factor for all other classes
 * @param modes how those move in this band who move by the mode of an id at other times; on the
 *     same network
 */
public record TimeBand(
    String id,
    Map<RoadClass, Double> speedFactors,
    double otherwise,
    Map<String, TravelMode> modes) {

  /** The only band of a drill that names none. */
  public static final TimeBand ALWAYS = new TimeBand("always", Map.of(), 1.0);

  public TimeBand {
    speedFactors = Map.copyOf(speedFactors);
    modes = Map.copyOf(modes);
  }

  /** In which everybody moves as at other times. */
  public TimeBand(String id, Map<RoadClass, Double> speedFactors, double otherwise) {
    this(id, speedFactors, otherwise, Map.of());
  }

  public double speedFactor(RoadClass roadClass) {
    return speedFactors.getOrDefault(roadClass, otherwise);
  }

  /** How somebody moves in this band who moves by a mode at other times. */
  TravelMode mode(TravelMode usual) {
    return modes.getOrDefault(usual.id(), usual);
  }
}
