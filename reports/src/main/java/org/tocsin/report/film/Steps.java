package org.tocsin.report.film;

import java.util.Arrays;

/**
 * What something is at every time: rows of numbers that begin with a time in tenths of a second and
 * hold until the next. Of rows of one time the last holds.
 */
final class Steps {

  private final int width;
  private long[] numbers;
  private int size;

  Steps(int width) {
    this.width = width;
    this.numbers = new long[4 * width];
  }

  void add(long atMillis, long... values) {
    long at = Tenths.of(atMillis);
    if (size > 0 && numbers[size - width] == at) {
      size -= width;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size] = at;
    System.arraycopy(values, 0, numbers, size + 1, values.length);
    size += width;
  }

  long[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
