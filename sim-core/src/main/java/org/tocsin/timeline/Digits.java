package org.tocsin.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers of a timeline, which has one for every fact: the digits of {@link String#format}, in a
 * tenth of its time. Halves are rounded away from zero.
 */
final class Digits {

  /** Further from a half than what multiplying rounds away. */
  private static final double SURELY_NO_HALF = 1e-4;

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

  /** {@code -122.41966}: with five decimals, of an angle of at most 360 degrees. */
  static String degrees(double degrees) {
    double scaled = Math.abs(degrees) * 1e5;
    long rounded = Math.round(scaled);
    if (Math.abs(Math.abs(scaled - rounded) - 0.5) < SURELY_NO_HALF) {
      return BigDecimal.valueOf(degrees).setScale(5, RoundingMode.HALF_UP).toPlainString();
    }
    StringBuilder text = new StringBuilder(10);
    text.append(degrees < 0 && rounded > 0 ? "-" : "").append(rounded / 100_000).append('.');
    for (long place = 10_000; place > 0; place /= 10) {
      text.append((char) ('0' + rounded / place % 10));
    }
    return text.toString();
  }
}
