package org.tocsin.roads;

/**
 * A place that knows the times from it, or to it, and so bounds those of all other ways: think of
 * the time from it as a height, or of the time to it as a depth; then no way climbs faster than by
 * 1 ms a millisecond.
 */
final class Landmark {

  private final TravelTree tree;
  private final int sign;
  private final int[] millis;
  private final int segment;

  /**
   * @param sign 1 for an outward tree, -1 for an inward one
   */
  Landmark(TravelTree tree, int sign) {
    this.tree = tree;
    this.sign = sign;
    this.millis = tree.millis;
    this.segment = tree.rootSpot.segment();
  }

  int height(int junction) {
    return sign * millis[junction];
  }

  int height(Location place) {
    return sign > 0 ? tree.millisTo(place) : -tree.millisFrom(place);
  }

  /** The segment that the place lies on. */
  int segment() {
    return segment;
  }
}
