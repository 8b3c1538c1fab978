package org.tocsin.measure;

import java.util.Arrays;

/**
 * Sorts times by their digits, lowest first (Knuth, "The Art of Computer Programming", volume 3,
 * 2nd ed., 1998, section 5.2.5). A time of a drill has two digits or three, so thousands of them
 * are put in order several times sooner than by comparing them. What a run has folded is sorted
 * once, but there is much of it.
 */
final class RadixSort {

  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;

  /** Below this many, counting the digits costs more than it saves. */
  private static final int FEW = 256;

  private RadixSort() {}

  /** Sorts the first values of an array, ascending; none may be negative. */
  static void sort(int[] values, int size) {
    if (size < FEW) {
      Arrays.sort(values, 0, size);
      return;
    }
    int largest = 0;
    for (int i = 0; i < size; i++) {
      largest = Math.max(largest, values[i]);
    }
    int[] from = values;
    int[] to = new int[size];
    int[] starts = new int[DIGITS];
    for (int shift = 0; shift < Integer.SIZE && largest >>> shift > 0; shift += DIGIT_BITS) {
      countStarts(from, size, shift, starts);
      for (int i = 0; i < size; i++) {
        int value = from[i];
        to[starts[digit(value, shift)]++] = value;
      }
      int[] sorted = to;
      to = from;
      from = sorted;
    }
    if (from != values) {
      System.arraycopy(from, 0, values, 0, size);
    }
  }

  /** Where the values with each digit begin once they are sorted by it. */
  private static void countStarts(int[] values, int size, int shift, int[] starts) {
    Arrays.fill(starts, 0);
    for (int i = 0; i < size; i++) {
      starts[digit(values[i], shift)]++;
    }
    int start = 0;
    for (int digit = 0; digit < DIGITS; digit++) {
      int count = starts[digit];
      starts[digit] = start;
      start += count;
    }
  }

  private static int digit(int value, int shift) {
    return (value >>> shift) & (DIGITS - 1);
  }
}
