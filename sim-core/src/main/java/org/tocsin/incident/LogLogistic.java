package org.tocsin.incident;

import org.apache.commons.math3.util.FastMath;

/**
 * Scaled log-logistic survival of triage research (Mills, Argon and Ziya, "Resource-based patient
 * prioritization in mass-casualty incidents", Manufacturing and Service Operations Management
 * 15(3), 2013, 361-377, doi 10.1287/msom.1120.0426): start / ((t / scale)^shape + 1). The two sets
 * of numbers are from memory of the literature, unchecked.
 *
 * @param start probability with help at once
 */
public record LogLogistic(double start, double scaleMinutes, double shape) implements Survival {

  public static final LogLogistic IMMEDIATE = new LogLogistic(0.24, 47, 1.30);
  public static final LogLogistic DELAYED = new LogLogistic(0.65, 86, 2.11);

  /** The horizon is where this share of the start is left. */
  private static final double HARDLY_ANYTHING = 0.01;

  public LogLogistic {
    if (!(start >= 0) || !(start <= 1) || !(scaleMinutes > 0) || !(shape > 0)) {
      throw new IllegalArgumentException(
          "survival: start "
              + start
              + ", scale "
              + scaleMinutes
              + " min, shape "
              + shape
              + "; start from 0 to 1, the others above 0");
    }
  }

  @Override
  public double at(double minutes) {
    return start / (FastMath.pow(minutes / scaleMinutes, shape) + 1);
  }

  @Override
  public double horizonMinutes() {
    return scaleMinutes * FastMath.pow(1 / HARDLY_ANYTHING - 1, 1 / shape);
  }
}
