package org.tocsin.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Measures that are shares: of fires by who put them out, of casualties who live, of alarms by how
 * high they rose, of lanes by whether they were blocked.
 */
final class OutcomeShares {

  private static final Set<MeasureKind> SHARES =
      EnumSet.of(
          MeasureKind.PUT_OUT_BY,
          MeasureKind.ALARM_LEVEL,
          MeasureKind.LANE_BLOCKED,
          MeasureKind.LANE_CLEARED);

  private static final Estimate NONE = new Estimate(null, null, "a share has no percentiles");

  private final Samples<MeasureKey> measures;
  private final int replications;
  private final @Nullable String noInterval;

  OutcomeShares(Samples<MeasureKey> measures, int replications, @Nullable String noInterval) {
    this.measures = measures;
    this.replications = replications;
    this.noInterval = noInterval;
  }

  static boolean isShare(MeasureKey key) {
    return SHARES.contains(key.kind());
  }

  /** How often it was so. */
  MeasureResult share(MeasureKey key) {
    ClusteredSample sample = new ClusteredSample(measures.clusters(key), noInterval);
    Estimate share = sample.shareAtMost(OutcomeMeasures.YES);
    return result(key.kind(), key.group(), sample.count(), share);
  }

  /** Expected survivors over casualties, of all incidents of a group together. */
  List<MeasureResult> survival() {
    List<MeasureResult> results = new ArrayList<>();
    for (MeasureKey key : measures.keys()) {
      if (key.kind() == MeasureKind.SURVIVORS) {
        MeasureKey hurt = new MeasureKey(MeasureKind.CASUALTIES, key.dimension(), key.value());
        double[] survivors = sums(key);
        double[] casualties = sums(hurt);
        String reason =
            noInterval == null && survivors.length < 2 ? ClusteredSample.TOO_FEW : noInterval;
        Estimate share = ClusteredRatio.partEstimate(survivors, casualties, reason);
        results.add(result(MeasureKind.SURVIVAL, key.group(), count(hurt), share));
      }
    }
    return results;
  }

  private MeasureResult result(
      MeasureKind kind, SortedMap<String, String> group, long n, Estimate share) {
    return new MeasureResult(kind, group, n, 0, replications, share, NONE, NONE);
  }

  private double[] sums(MeasureKey key) {
    return measures.clusters(key).stream().mapToDouble(Sample::sumMillis).toArray();
  }

  private long count(MeasureKey key) {
    return measures.clusters(key).stream().mapToLong(Sample::count).sum();
  }
}
