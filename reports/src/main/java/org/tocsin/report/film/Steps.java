package org.tocsin.report.film;

import java.util.Arrays;

/**
 * What something is at every time: rows of numbers that begin with a time in tenths of a second and
 * hold until the next; of rows of one time the last holds.
 */
final class Steps {

  private final int width;
  private long[] numbers;
  private int size;

  Steps(int width) {
    this.width = width;
    this.numbers = new long[4 * width];
  }

  /** What holds from a time on, instead of what was said of the same time before. */
  void set(long atMillis, long... values) {
    if (size > 0 && numbers[size - width] == Tenths.of(atMillis)) {
      size -= width;
    }
    add(atMillis, values);
  }

  /** What holds from a time on; what was said of the same time before is kept. */
  void add(long atMillis, long... values) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size] = Tenths.of(atMillis);
    System.arraycopy(values, 0, numbers, size + 1, values.length);
    size += width;
  }

  long[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
