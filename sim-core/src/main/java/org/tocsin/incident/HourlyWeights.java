package org.tocsin.incident;

import org.tocsin.time.DrillClock;

/** How demand is spread over the 168 hours of a week, scaled to a mean of 1. */
public final class HourlyWeights {

  private final double[] weights = new double[DrillClock.HOURS_OF_WEEK];

  private HourlyWeights() {}

  public static HourlyWeights even() {
    return ofDay(new double[] {1});
  }

  /** The same weights every day: 24 of them, or any divisor of 168 that repeats. */
  public static HourlyWeights ofDay(double... pattern) {
    HourlyWeights result = new HourlyWeights();
    if (pattern.length == 0 || DrillClock.HOURS_OF_WEEK % pattern.length != 0) {
      throw new IllegalArgumentException(
          "hours: " + pattern.length + " weights; 24, 168 or another divisor of 168");
    }
    double sum = 0;
    for (int hour = 0; hour < DrillClock.HOURS_OF_WEEK; hour++) {
      double weight = pattern[hour % pattern.length];
      if (!(weight >= 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException(
            "hours: weight " + weight + "; a finite number of 0 or more");
      }
      result.weights[hour] = weight;
      sum += weight;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("hours: all weights are 0; a sum above 0");
    }
    for (int hour = 0; hour < DrillClock.HOURS_OF_WEEK; hour++) {
      result.weights[hour] *= DrillClock.HOURS_OF_WEEK / sum;
    }
    return result;
  }

  public double weight(int hourOfWeek) {
    return weights[hourOfWeek];
  }

  /** Whether two days of the week differ, so that batches of a long run must be whole weeks. */
  public boolean differByWeekday() {
    for (int hour = 24; hour < DrillClock.HOURS_OF_WEEK; hour++) {
      if (weights[hour] != weights[hour % 24]) {
        return true;
      }
    }
    return false;
  }
}
