package org.tocsin.report.chart;

/** Steps of axes that read well: 1, 2 or 5 times a power of ten. */
public final class Steps {

  private Steps() {}

  /** The smallest that is no less than a length above 0. */
  public static double of(double least) {
    double power = 1e-6;
    while (power * 10 <= least) {
      power *= 10;
    }
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= least) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
