package org.tocsin.roads;

import java.util.Map;
import org.tocsin.time.Speed;

/**
 * How a unit moves: on which network and how fast on each class of road. The speed of a segment is
 * its tagged maximum (if the mode heeds it) or else that of its class, times {@code factor}.
 * Driving with lights and sirens and driving home are two modes. Travel times given on arcs under
 * this mode's id take precedence.
 *
 * @param factor multiplies every speed on the network, 1 for none
 * @param heedsMaxSpeed whether tagged maximum speeds replace the class speed (not for people on
 *     foot)
 * @param offRoad speed over the remainder between a point and its nearest street
 */
public record TravelMode(
    String id,
    NetworkKind network,
    Map<RoadClass, Speed> classSpeeds,
    Speed otherwise,
    double factor,
    boolean heedsMaxSpeed,
    Speed offRoad) {

  public TravelMode {
    classSpeeds = Map.copyOf(classSpeeds);
    if (!(factor > 0) || Double.isInfinite(factor)) {
      throw new IllegalArgumentException(
          "mode " + id + ": factor " + factor + "; a number above 0");
    }
  }
}
