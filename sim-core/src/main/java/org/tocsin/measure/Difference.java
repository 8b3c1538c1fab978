package org.tocsin.measure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One number of two variants under the same seeds, second minus first, with the 95 % interval of
 * the paired difference.
 *
 * @param id of the measure, or {@code <standard>.<clause>} for a target
 * @param statistic {@code mean}, {@code p90}, {@code share} or {@code not-reached}
 * @param unit that of the measure, or {@code 1}
 * @param first null if it is infinite
 * @param second null if it is infinite
 */
public record Difference(
    String id,
    String statistic,
    String unit,
    SortedMap<String, String> group,
    @Nullable Double first,
    @Nullable Double second,
    Estimate difference) {

  /** Which variant has the smaller number. */
  public enum Verdict {
    FIRST_SMALLER,
    SECOND_SMALLER,
    /** One of them is infinite, so that no difference can be told. */
    INFINITE,
    NO_DIFFERENCE_SHOWN
  }

  public Difference {
    group = Collections.unmodifiableSortedMap(new TreeMap<>(group));
  }

  /** Shown only if the interval leaves out 0. */
  public Verdict verdict() {
    if (first == null || second == null) {
      return Verdict.INFINITE;
    }
    Interval interval = difference.interval();
    if (interval == null || interval.contains(0)) {
      return Verdict.NO_DIFFERENCE_SHOWN;
    }
    return interval.low() > 0 ? Verdict.FIRST_SMALLER : Verdict.SECOND_SMALLER;
  }
}
