package org.tocsin.report.film;

import org.tocsin.roads.Position;

/** Places as whole numbers: hundred-thousandths of a degree, which is about a metre. */
record Grid(long x, long y) {

  private static final double PER_DEGREE = 100_000;

  static Grid of(Position place) {
    return new Grid(
        Math.round(place.longitude() * PER_DEGREE), Math.round(place.latitude() * PER_DEGREE));
  }
}
