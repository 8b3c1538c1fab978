package org.tocsin.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Decimal numbers as files carry them: the same digits on every machine, in every locale and Java
 * version.
 */
public final class Decimals {

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
    // BigDecimal.valueOf would go through Double.toString, whose digits changed with Java 19.
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
