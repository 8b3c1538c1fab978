package org.tocsin.scenario.roads;

import java.util.Optional;

/** Which ways of OpenStreetMap a kind of traffic may use, and how. */
interface WayRules {

  /**
   * How a way may be used.
   *
   * @param roadClass the value of {@code highway}
   * @param maxSpeedKmh 0 if none is tagged
   */
  record Use(String roadClass, Direction direction, int maxSpeedKmh) {}

  /** Along the way as drawn, against it, or both. */
  enum Direction {
    BOTH,
    FORWARD,
    BACKWARD
  }

  /** Empty if this traffic may not use the way. */
  Optional<Use> use(OsmData.Way way);
}
