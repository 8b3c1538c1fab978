package org.tocsin.measure;

/**
 * Amounts as ints in the same order, so that a sample needs four bytes for each: as they are below
 * 2^30, which in milliseconds are twelve days, and beyond that, such as the loss of a great fire,
 * the 25 leading binary digits of them, which is off by at most 1/2^25.
 */
final class AmountCode {

  private static final int EXACT_BITS = 30;
  private static final int DIGITS = 24;
  private static final int FIRST_ROUNDED = 1 << EXACT_BITS;

  private AmountCode() {}

  /** The code of an amount, which is 0 or more. */
  static int of(long amount) {
    if (amount < FIRST_ROUNDED) {
      return (int) amount;
    }
    int power = Long.SIZE - 1 - Long.numberOfLeadingZeros(amount);
    int digits = (int) (amount >>> (power - DIGITS)) & ((1 << DIGITS) - 1);
    return FIRST_ROUNDED + ((power - EXACT_BITS) << DIGITS) + digits;
  }

  /** The middle of the amounts with a code. */
  static long amount(int code) {
    if (code < FIRST_ROUNDED) {
      return code;
    }
    int beyond = code - FIRST_ROUNDED;
    int shift = EXACT_BITS + (beyond >>> DIGITS) - DIGITS;
    long leading = (1L << DIGITS) + (beyond & ((1 << DIGITS) - 1));
    return (leading << shift) + (1L << (shift - 1));
  }
}
