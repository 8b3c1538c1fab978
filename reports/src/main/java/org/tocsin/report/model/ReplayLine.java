package org.tocsin.report.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.measure.IncidentRecord;

/**
 * Recorded against simulated first arrivals, from reported to on scene, over some incidents of a
 * replay. Percentiles count what the simulation did not reach as infinite; means are over what it
 * reached.
 *
 * @param key {@code type}, {@code priority}, or empty for all
 * @param value of the key
 * @param n incidents of which the record knows the first arrival
 * @param notReached of these, in the simulation
 * @param meanDifference simulated less recorded, in seconds, over those that both reached
 * @param within share of these that differ by at most a minute
 */
public record ReplayLine(
    String key,
    String value,
    long n,
    long notReached,
    @Nullable Double recordedMean,
    @Nullable Double simulatedMean,
    @Nullable Double recordedMedian,
    @Nullable Double simulatedMedian,
    @Nullable Double recordedP90,
    @Nullable Double simulatedP90,
    @Nullable Double meanDifference,
    @Nullable Double medianDifference,
    @Nullable Double within) {

  private static final long NEAR_MILLIS = 60_000;

  static ReplayLine of(String key, String value, List<ReplayPairs.Pair> pairs) {
    long[] recorded = pairs.stream().mapToLong(ReplayPairs.Pair::recordedMillis).sorted().toArray();
    long[] simulated = simulated(pairs);
    List<ReplayPairs.Pair> both = pairs.stream().filter(ReplayPairs.Pair::isReached).toList();
    long[] differences =
        both.stream().mapToLong(ReplayPairs.Pair::differenceMillis).sorted().toArray();
    long near =
        Arrays.stream(differences).filter(millis -> Math.abs(millis) <= NEAR_MILLIS).count();
    return new ReplayLine(
        key,
        value,
        pairs.size(),
        pairs.size() - both.size(),
        mean(recorded),
        mean(both.stream().mapToLong(ReplayPairs.Pair::simulatedMillis).toArray()),
        percentile(recorded, 0.5),
        percentile(simulated, 0.5),
        percentile(recorded, 0.9),
        percentile(simulated, 0.9),
        mean(differences),
        percentile(differences, 0.5),
        both.isEmpty() ? null : Figure.rounded((double) near / both.size(), 6));
  }

  /** Rising; what was not reached stands last. */
  static long[] simulated(List<ReplayPairs.Pair> pairs) {
    return pairs.stream()
        .mapToLong(pair -> pair.isReached() ? pair.simulatedMillis() : Long.MAX_VALUE)
        .sorted()
        .toArray();
  }

  private static @Nullable Double mean(long[] millis) {
    return millis.length == 0
        ? null
        : Figure.rounded(Arrays.stream(millis).average().orElseThrow() / 1000, 3);
  }

  /** The smallest that at least such a share is at or below; absent where it is infinite. */
  private static @Nullable Double percentile(long[] rising, double share) {
    if (rising.length == 0) {
      return null;
    }
    long found = rising[(int) Math.ceil(share * rising.length) - 1];
    return found == Long.MAX_VALUE || found == IncidentRecord.NEVER
        ? null
        : Figure.rounded(found / 1000.0, 3);
  }

  public boolean isOverall() {
    return key.isEmpty();
  }
}
