package org.tocsin.roads;

import java.util.Map;

/**
 * A part of the week with its own traffic, for example the morning peak: a factor on speed for each
 * road class. A trip uses the band in which it starts (a documented simplification that can break
 * first-in-first-out at a band's edge).
 */
public record TimeBand(String id, Map<RoadClass, Double> speedFactors, double otherwise) {

  /** The only band of a drill that names none. */
  public static final TimeBand ALWAYS = new TimeBand("always", Map.of(), 1.0);

  public TimeBand {
    speedFactors = Map.copyOf(speedFactors);
  }

  public double speedFactor(RoadClass roadClass) {
    return speedFactors.getOrDefault(roadClass, otherwise);
  }
}
