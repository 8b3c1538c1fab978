package org.tocsin.measure;

import java.util.Collections;
import java.util.Optional;
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
 * @param spread how the difference varies from replication to replication; empty where that cannot
 *     be told
 */
public record Difference(
    String id,
    String statistic,
    String unit,
    SortedMap<String, String> group,
    @Nullable Double first,
    @Nullable Double second,
    Estimate difference,
    Optional<PairedSpread> spread) {

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

  /** The interval at another level than 95 %; null where there is none. */
  public @Nullable Interval at(double confidence) {
    Double value = difference.value();
    if (value == null || difference.interval() == null || spread.isEmpty()) {
      return null;
    }
    double reach = spread.get().reach(confidence);
    return new Interval(value - reach, value + reach);
  }

  /** Shown only if the 95 % interval leaves out 0. */
  public Verdict verdict() {
    return verdict(difference.interval());
  }

  /** Shown only if the interval at a level leaves out 0. */
  public Verdict verdictAt(double confidence) {
    return verdict(at(confidence));
  }

  private Verdict verdict(@Nullable Interval interval) {
    if (first == null || second == null) {
      return Verdict.INFINITE;
    }
    if (interval == null || interval.contains(0)) {
      return Verdict.NO_DIFFERENCE_SHOWN;
    }
    return interval.low() > 0 ? Verdict.FIRST_SMALLER : Verdict.SECOND_SMALLER;
  }
}
