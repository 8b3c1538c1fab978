package org.tocsin.measure;

/**
 * Counts of times in buckets that are 1 ms wide up to 4096 ms and then double in width with every
 * doubling of the time, so that a bucket is never wider than 1/2048 of its times and its middle is
 * off by at most 1/4096. Integer arithmetic only.
 */
final class LogBuckets {

  static final LogBuckets NONE = new LogBuckets(0);

  private static final int LINEAR_BITS = 12;
  private static final int HALF = 1 << (LINEAR_BITS - 1);
  private static final int BUCKETS = (1 << LINEAR_BITS) + (31 - LINEAR_BITS) * HALF;

  private final long[] counts;

  LogBuckets() {
    this(BUCKETS);
  }

  private LogBuckets(int size) {
    counts = new long[size];
  }

  void add(int millis) {
    counts[indexOf(millis)]++;
  }

  /** How many are in buckets whose middle is at or below a time. */
  long countAtMost(long millis) {
    if (millis < 0) {
      return 0;
    }
    int last = indexOf((int) Math.min(Integer.MAX_VALUE, millis));
    long count = 0;
    for (int i = 0; i < last; i++) {
      count += counts[i];
    }
    return middleOf(last) <= millis ? count + counts[last] : count;
  }

  static int indexOf(int millis) {
    int shift = Math.max(0, 32 - Integer.numberOfLeadingZeros(millis) - LINEAR_BITS);
    return shift * HALF + (millis >>> shift);
  }

  static long middleOf(int index) {
    int shift = Math.max(0, index / HALF - 1);
    long low = (long) (index - shift * HALF) << shift;
    return low + ((1L << shift) >> 1);
  }
}
