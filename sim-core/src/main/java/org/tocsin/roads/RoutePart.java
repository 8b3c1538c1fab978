package org.tocsin.roads;

import java.util.Optional;

/**
 * A part of a route at one speed, for those who draw it: along one segment, or off the streets.
 * Never changes.
 */
public final class RoutePart {

  private final RouteLeg leg;

  RoutePart(RouteLeg leg) {
    this.leg = leg;
  }

  /** The segment it follows; empty off the streets. */
  public Optional<RoadSegment> road() {
    return leg instanceof StreetLeg street
        ? Optional.of(new RoadSegment(street.network(), street.segment()))
        : Optional.empty();
  }

  /** Where on the segment it begins, as a fraction (0 to 1) of it; 0 off the streets. */
  public double start() {
    return leg instanceof StreetLeg street ? street.start() : 0;
  }

  /** Where on the segment it ends; below the start against the segment's direction. */
  public double end() {
    return leg instanceof StreetLeg street ? street.end() : 1;
  }

  /** The spot where it begins. */
  public Position from() {
    return leg.at(0);
  }

  /** The spot where it ends. */
  public Position to() {
    return leg.at(1);
  }

  public int millis() {
    return leg.millis();
  }
}
