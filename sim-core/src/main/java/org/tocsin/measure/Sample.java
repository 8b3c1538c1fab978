package org.tocsin.measure;

import java.util.Arrays;

/**
 * The times of one cluster in milliseconds (or other amounts in the grain of their {@link
 * MeasureKind}), and how many clocks never stopped. Exact up to {@link #EXACT_LIMIT} values; beyond
 * that they are counted in log-linear buckets with a relative error of at most 1/4096 (decision
 * "exact, then buckets"). Sums stay exact.
 */
final class Sample {

  static final int EXACT_LIMIT = 65_536;

  /** So many are answered sooner by looking at every value than by putting them in order. */
  private static final int FEW_QUESTIONS = 8;

  private int[] values = {};
  private int size;
  private long reached;
  private long notReached;
  private long sumMillis;
  private boolean sorted = true;
  private int questions;
  private LogBuckets buckets = LogBuckets.NONE;

  void add(long millis) {
    int value = (int) Math.max(0, Math.min(Integer.MAX_VALUE, millis));
    reached++;
    sumMillis += value;
    if (buckets != LogBuckets.NONE) {
      buckets.add(value);
    } else if (size < EXACT_LIMIT) {
      append(value);
    } else {
      spill(value);
    }
  }

  void addNotReached() {
    notReached++;
  }

  long reached() {
    return reached;
  }

  long notReached() {
    return notReached;
  }

  /** All that it is about: reached and not. */
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
    if (!sorted && questions++ < FEW_QUESTIONS) {
      return countByLooking(millis);
    }
    sort();
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] <= millis) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int countByLooking(long millis) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += values[i] <= millis ? 1 : 0;
    }
    return count;
  }

  /** Whether all values are kept. */
  boolean isExact() {
    return buckets == LogBuckets.NONE;
  }

  /** Copies all values, in any order; returns how many. */
  int copyTo(int[] target, int from) {
    System.arraycopy(values, 0, target, from, size);
    return size;
  }

  private void append(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(8, size * 2));
    }
    sorted = sorted && (size == 0 || values[size - 1] <= value);
    values[size++] = value;
  }

  private void spill(int value) {
    buckets = new LogBuckets();
    for (int i = 0; i < size; i++) {
      buckets.add(values[i]);
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
