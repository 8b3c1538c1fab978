package org.tocsin.report.film;

import java.util.Arrays;
import java.util.Base64;

/**
 * Whole numbers packed one after the other: seven bits a byte, the lowest first, the eighth set
 * where more follow. Numbers that may fall below 0 are folded: 0, -1, 1, -2, ... become 0, 1, 2, 3.
 */
final class Bytes {

  private static final int SEVEN_BITS = 0x7f;

  private byte[] bytes = new byte[64];
  private int size;

  /** A number of 0 or more. */
  Bytes count(long number) {
    if (number < 0) {
      throw new IllegalArgumentException(number + ": below 0; such numbers are signed");
    }
    long rest = number;
    while (rest > SEVEN_BITS) {
      add((byte) ((rest & SEVEN_BITS) | 0x80));
      rest >>>= 7;
    }
    return add((byte) rest);
  }

  /** Any number. */
  Bytes signed(long number) {
    return count(folded(number));
  }

  static long folded(long number) {
    return number >= 0 ? number * 2 : -number * 2 - 1;
  }

  Bytes all(Bytes others) {
    ensure(size + others.size);
    System.arraycopy(others.bytes, 0, bytes, size, others.size);
    size += others.size;
    return this;
  }

  private Bytes add(byte one) {
    ensure(size + 1);
    bytes[size++] = one;
    return this;
  }

  private void ensure(int length) {
    if (length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length, 2 * bytes.length));
    }
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** As text that stands in a page. */
  String base64() {
    return Base64.getEncoder().encodeToString(toArray());
  }
}
