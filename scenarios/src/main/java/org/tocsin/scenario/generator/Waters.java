package org.tocsin.scenario.generator;

/**
 * The river that runs through the town from north to south, and the lake beside it. Streets cross
 * the river on bridges only: on the ring and on every second avenue.
 */
record Waters(double width, double height) {

  /** Metres east of the corner where the river is at a height. */
  double riverAt(double y) {
    double share = y / Math.max(1, height);
    return width * (0.36 + 0.07 * StrictMath.sin(2.2 * StrictMath.PI * share) + 0.08 * share);
  }

  boolean isWest(double x, double y) {
    return x < riverAt(y);
  }

  /**
   * Whether a point lies in the lake: an ellipse north of the middle, touching the river's eastern
   * bank.
   */
  boolean inLake(double x, double y) {
    double centreY = 0.66 * height;
    double radiusX = 0.055 * width;
    double radiusY = 0.09 * height;
    double centreX = riverAt(centreY) + radiusX * 1.2;
    double east = (x - centreX) / radiusX;
    double north = (y - centreY) / radiusY;
    return east * east + north * north < 1;
  }
}
