package org.tocsin.engine;

/** What becomes of a way when the streets have changed. */
enum Prospect {
  /** It is still the best. */
  SAME,
  /** There is a better one now, or it cannot be gone to the end. */
  OTHER,
  /** None is open. */
  NONE;

  /** Times of the parts of segments at both ends are rounded to the nearest millisecond. */
  private static final int ROUNDING_MILLIS = 2;

  /** Whether a way is sooner at its end than another, by more than rounding. */
  static boolean isSooner(long millis, long otherMillis) {
    return millis < otherMillis - ROUNDING_MILLIS;
  }
}
