package org.tocsin.roads;

import java.util.Optional;

/**
 * A part of a route at one speed, for those who draw it: along one segment, or off the streets.
 *
 * @param road the segment it follows; empty off the streets
 * @param start where on the segment it begins, as a fraction (0 to 1) of it
 * @param end where on the segment it ends; below {@code start} against the segment's direction
 * @param from the spot where it begins
 * @param to the spot where it ends
 */
public record RoutePart(
    Optional<RoadSegment> road, double start, double end, Position from, Position to, int millis) {

  static RoutePart of(RouteLeg leg) {
    if (leg instanceof StreetLeg street) {
      RoadSegment segment = new RoadSegment(street.network(), street.segment());
      return new RoutePart(
          Optional.of(segment), street.start(), street.end(), leg.at(0), leg.at(1), leg.millis());
    }
    return new RoutePart(Optional.empty(), 0, 1, leg.at(0), leg.at(1), leg.millis());
  }
}
