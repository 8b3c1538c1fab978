package org.tocsin.measure;

import java.util.Arrays;

/**
 * Counts of times, or other amounts, in buckets that are 1 wide up to 4096 and then double in width
 * with every doubling of the amount, so that a bucket is never wider than 1/2048 of its amounts and
 * its middle is off by at most 1/4096. Integer arithmetic only.
 */
final class LogBuckets {

  static final LogBuckets NONE = new LogBuckets(0);

  private static final int LINEAR_BITS = 12;
  private static final int HALF = 1 << (LINEAR_BITS - 1);

  /** Enough for amounts that fit an int, as all times do; more are made for larger ones. */
  private static final int USUAL_BUCKETS = (1 << LINEAR_BITS) + (31 - LINEAR_BITS) * HALF;

  private long[] counts;

  LogBuckets() {
    this(USUAL_BUCKETS);
  }

  private LogBuckets(int size) {
    counts = new long[size];
  }

  void add(long amount) {
    int index = indexOf(amount);
    if (index >= counts.length) {
      counts = Arrays.copyOf(counts, index + HALF);
    }
    counts[index]++;
  }

  /** How many are in buckets whose middle is at or below an amount. */
  long countAtMost(long amount) {
    if (amount < 0) {
      return 0;
    }
    int last = indexOf(amount);
    long count = 0;
    for (int i = 0; i < Math.min(last, counts.length); i++) {
      count += counts[i];
    }
    return last < counts.length && middleOf(last) <= amount ? count + counts[last] : count;
  }

  static int indexOf(long amount) {
    int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(amount) - LINEAR_BITS);
    return shift * HALF + (int) (amount >>> shift);
  }

  static long middleOf(int index) {
    int shift = Math.max(0, index / HALF - 1);
    long low = (long) (index - shift * HALF) << shift;
    return low + ((1L << shift) >> 1);
  }
}
