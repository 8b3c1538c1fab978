package org.tocsin.roads;

/** The straight stretch between a place and its street. */
record OffRoadLeg(Position start, Position end, double metres, int millis) implements RouteLeg {

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
