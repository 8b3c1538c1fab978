package org.tocsin.measure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The times of one cluster in milliseconds (or other amounts in the grain of their {@link
 * MeasureKind}), and how many clocks never stopped. Kept as {@link AmountCode}s up to {@link
 * #EXACT_LIMIT} values; beyond that they are counted in log-linear buckets with a relative error of
 * at most 1/4096 (decision "exact, then buckets"). Sums stay exact.
 */
final class Sample {

  static final int EXACT_LIMIT = 65_536;

  /** So many are answered sooner by looking at every value than by putting them in order. */
  private static final int FEW_QUESTIONS = 8;

  /** As {@link AmountCode}s. */
  private int[] values = {};

  private int size;
  private long reached;
  private long notReached;
  private long sumMillis;
  private boolean sorted = true;
  private int questions;
  private LogBuckets buckets = LogBuckets.NONE;
  private @Nullable Sample calledOff;

  void add(long millis) {
    long value = Math.max(0, millis);
    reached++;
    sumMillis += value;
    if (sumMillis < 0) {
      throw new ArithmeticException(
          "amounts with a sum beyond 2^63; less. Maybe loss in a larger unit of money");
    }
    if (buckets != LogBuckets.NONE) {
      buckets.add(value);
    } else if (size < EXACT_LIMIT) {
      append(AmountCode.of(value));
    } else {
      spill(value);
    }
  }

  void addNotReached() {
    notReached++;
  }

  /** Adds a clock that was broken off after so long, as nobody was needed any more. */
  void addCalledOff(long millis) {
    if (calledOff == null) {
      calledOff = new Sample();
    }
    calledOff.add(millis);
  }

  /** How many were broken off. */
  long calledOff() {
    return calledOff == null ? 0 : calledOff.reached();
  }

  /** How many had run for longer than a time when they were broken off. */
  long calledOffAfter(long millis) {
    return calledOff == null ? 0 : calledOff.reached() - calledOff.countAtMost(millis);
  }

  long reached() {
    return reached;
  }

  long notReached() {
    return notReached;
  }

  /** All that it is about: reached and not; those broken off are no part of it. */
  long count() {
    return reached + notReached;
  }

  long sumMillis() {
    return sumMillis;
  }

  /** How many are at or below a time. */
  long countAtMost(long millis) {
    if (buckets != LogBuckets.NONE) {
      return buckets.countAtMost(millis);
    }
    if (millis < 0) {
      return 0;
    }
    int most = AmountCode.of(millis);
    if (!sorted && questions++ < FEW_QUESTIONS) {
      return countByLooking(most);
    }
    sort();
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] <= most) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int countByLooking(int most) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += values[i] <= most ? 1 : 0;
    }
    return count;
  }

  /** Whether all values are kept. */
  boolean isExact() {
    return buckets == LogBuckets.NONE;
  }

  /** Copies the codes of all values, in any order; returns how many. */
  int copyTo(int[] target, int from) {
    System.arraycopy(values, 0, target, from, size);
    return size;
  }

  private void append(int code) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(8, size * 2));
    }
    sorted = sorted && (size == 0 || values[size - 1] <= code);
    values[size++] = code;
  }

  private void spill(long value) {
    buckets = new LogBuckets();
    for (int i = 0; i < size; i++) {
      buckets.add(AmountCode.amount(values[i]));
    }
    buckets.add(value);
    values = new int[0];
    size = 0;
  }

  private void sort() {
    if (!sorted) {
      RadixSort.sort(values, size);
      sorted = true;
    }
  }
}
