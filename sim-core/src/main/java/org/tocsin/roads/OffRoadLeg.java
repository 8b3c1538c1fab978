package org.tocsin.roads;

/**
 * The straight stretch between a place and its street.
 *
 * @param spot where it meets the street
 * @param towardsStreet whether it leads to the street or away from it
 */
record OffRoadLeg(
    Position start,
    Position end,
    SnappedPoint spot,
    boolean towardsStreet,
    double metres,
    int millis)
    implements RouteLeg {

  @Override
  public Position at(double share) {
    return start.towards(end, share);
  }

  @Override
  public int junctionAtEnd() {
    return -1;
  }

  @Override
  public int junctionAtStart() {
    return -1;
  }
}
