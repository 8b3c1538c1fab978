package org.tocsin.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers of a timeline, which has one for every fact: the digits of {@link String#format}, in a
 * tenth of its time. Halves are rounded away from zero.
 */
final class Digits {

  private Digits() {}

  /** {@code 130.0}: seconds with one decimal. */
  static String seconds(long millis) {
    long tenths = (Math.abs(millis) + 50) / 100;
    String sign = millis < 0 && tenths > 0 ? "-" : "";
    return sign + tenths / 10 + '.' + tenths % 10;
  }

  /** {@code 1000}: whole, of an amount that is not negative. */
  static String whole(double amount) {
    return Long.toString(Math.round(amount));
  }

  /** {@code -122.41966}: with five decimals. */
  static String degrees(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(5, RoundingMode.HALF_UP).toPlainString();
  }
}
