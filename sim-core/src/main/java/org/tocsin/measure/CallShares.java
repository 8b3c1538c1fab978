package org.tocsin.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.CallCentre;
import org.tocsin.drill.Drill;
import org.tocsin.measure.CallCounts.Count;

/** What became of calls and alarms, as shares over the clusters of all replications. */
final class CallShares {

  private static final Estimate NO_PERCENTILE =
      new Estimate(null, null, "a share has no percentiles");

  private final Drill drill;
  private final int replications;
  private final @Nullable String noInterval;
  private final List<long[]> clusters = new ArrayList<>();

  CallShares(Drill drill, List<ReplicationMeasures> parts, @Nullable String noInterval) {
    this.drill = drill;
    this.replications = parts.size();
    this.noInterval = noInterval;
    for (ReplicationMeasures part : parts) {
      CallCounts counts = part.calls();
      for (int batch = 0; counts != null && batch < part.batches().count(); batch++) {
        clusters.add(counts.ofCluster(batch));
      }
    }
  }

  /** Only of what the drill makes use of. */
  List<MeasureResult> results() {
    List<MeasureResult> results = new ArrayList<>();
    if (clusters.isEmpty()) {
      return results;
    }
    CallCentre centre = drill.city().callCentre();
    if (!CallCounts.teams(centre).isEmpty()) {
      results.add(share(MeasureKind.CALL_ABANDONED, Count.ABANDONED, Count.CALLS));
      results.add(takersBusy(centre));
    }
    boolean hangUp = !CallCounts.teams(centre).isEmpty() && centre.hangUp().isPresent();
    if (hangUp || drill.types().stream().anyMatch(type -> type.detection().hasSources())) {
      results.add(share(MeasureKind.UNREPORTED, Count.UNREPORTED, Count.OCCURRED));
    }
    if (drill.types().stream().anyMatch(type -> type.detection().hasFalseAlarms())) {
      results.add(share(MeasureKind.FALSE_ALARMS, Count.FALSE_ALARMS, Count.REPORTED));
    }
    return results;
  }

  private MeasureResult share(MeasureKind kind, Count part, Count whole) {
    double[] sizes = values(whole);
    Estimate share = ClusteredRatio.shareEstimate(values(part), sizes, reason());
    return result(kind, (long) Arrays.stream(sizes).sum(), share);
  }

  private MeasureResult takersBusy(CallCentre centre) {
    Estimate busy =
        ClusteredRatio.partEstimate(
            values(Count.BUSY_MILLIS), values(Count.ON_DUTY_MILLIS), reason());
    long most =
        CallCounts.teams(centre).stream()
            .mapToLong(team -> Collections.max(team.takers().byHour()))
            .sum();
    return result(MeasureKind.TAKER_UTILISATION, most, busy);
  }

  private MeasureResult result(MeasureKind kind, long n, Estimate share) {
    return new MeasureResult(
        kind,
        Collections.emptySortedMap(),
        n,
        0,
        replications,
        share,
        NO_PERCENTILE,
        NO_PERCENTILE);
  }

  private @Nullable String reason() {
    return noInterval == null && clusters.size() < 2 ? ClusteredSample.TOO_FEW : noInterval;
  }

  private double[] values(Count what) {
    return clusters.stream().mapToDouble(counts -> counts[what.ordinal()]).toArray();
  }
}
