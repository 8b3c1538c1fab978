package org.tocsin.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Decimal numbers as files carry them: the same digits on every machine, in every locale and Java
 * version.
 */
public final class Decimals {

  private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

  /** Up to here every whole number is a double. */
  private static final double LARGEST = 1L << 53;

  private Decimals() {}

  /** At most so many decimals, halves away from zero, no trailing zeros, never an exponent. */
  public static String shortest(double value, int decimals) {
    BigDecimal rounded = rounded(value, decimals).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  /** Exactly so many decimals, halves away from zero. */
  public static String fixed(double value, int decimals) {
    return rounded(value, decimals).toPlainString();
  }

  private static BigDecimal rounded(double value, int decimals) {
    double scaled = decimals < POWERS.length ? Math.abs(value) * POWERS[decimals] : LARGEST;
    double below = Math.floor(scaled);
    // The product is off by half of its last place at most: what is farther from a half is certain.
    if (scaled < LARGEST && Math.abs(scaled - below - 0.5) > Math.ulp(scaled)) {
      long nearest = (long) below + (scaled - below > 0.5 ? 1 : 0);
      return BigDecimal.valueOf(value < 0 ? -nearest : nearest, decimals);
    }
    // BigDecimal.valueOf would go through Double.toString, whose digits changed with Java 19.
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
