package org.tocsin.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * How a factor stands in the regression. One of numbers has one column, from −1 at its lowest to 1
 * at its highest value. Any other has a column for each value but the first: 1 at that value, −1 at
 * the first, else 0, so that a contrast of values is a sum of coefficients.
 */
record FactorColumns(Factor factor, int count) {

  /** A comparison of two values of a factor, as weights of the coefficients of its columns. */
  record Contrast(String from, String to, double[] weights) {}

  static FactorColumns of(Factor factor) {
    return new FactorColumns(factor, factor.isNumeric() ? 1 : factor.values().size() - 1);
  }

  double[] at(String value) {
    double[] row = new double[count];
    if (factor.isNumeric()) {
      double low = lowest();
      double high = highest();
      row[0] = 2 * (factor.number(value) - low) / (high - low) - 1;
      return row;
    }
    int level = factor.values().indexOf(value);
    for (int i = 0; i < count; i++) {
      row[i] = level == 0 ? -1 : level == i + 1 ? 1 : 0;
    }
    return row;
  }

  /** From the lowest to the highest number; or from the first value to each other. */
  List<Contrast> contrasts() {
    List<Contrast> contrasts = new ArrayList<>();
    if (factor.isNumeric()) {
      contrasts.add(new Contrast(valueOf(lowest()), valueOf(highest()), new double[] {2}));
      return contrasts;
    }
    for (int i = 0; i < count; i++) {
      double[] weights = new double[count];
      for (int k = 0; k < count; k++) {
        weights[k] = k == i ? 2 : 1;
      }
      contrasts.add(new Contrast(factor.values().get(0), factor.values().get(i + 1), weights));
    }
    return contrasts;
  }

  private double lowest() {
    return factor.values().stream().mapToDouble(factor::number).min().orElseThrow();
  }

  private double highest() {
    return factor.values().stream().mapToDouble(factor::number).max().orElseThrow();
  }

  private String valueOf(double number) {
    return factor.values().stream()
        .filter(value -> factor.number(value) == number)
        .findFirst()
        .orElseThrow();
  }
}
