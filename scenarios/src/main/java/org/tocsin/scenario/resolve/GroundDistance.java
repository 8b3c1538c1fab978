package org.tocsin.scenario.resolve;

import org.tocsin.roads.Position;

/** Straight distances on the ground between nearby points. */
final class GroundDistance {

  /** Mean length of a degree of latitude on a sphere of 6,371 km radius. */
  private static final double METRES_PER_DEGREE = 111_195;

  private GroundDistance() {}

  static double metres(Position a, Position b) {
    double latitude = (a.latitude() + b.latitude()) / 2;
    double east = (a.longitude() - b.longitude()) * StrictMath.cos(StrictMath.toRadians(latitude));
    double north = a.latitude() - b.latitude();
    return Math.sqrt(east * east + north * north) * METRES_PER_DEGREE;
  }
}
