package org.tocsin.report.film;

/** Times of a film: tenths of a second since time 0. */
final class Tenths {

  private static final long MILLIS = 100;

  private Tenths() {}

  static long of(long millis) {
    return Math.floorDiv(millis + MILLIS / 2, MILLIS);
  }
}
