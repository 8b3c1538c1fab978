package org.tocsin.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Station;
import org.tocsin.drill.Drill;
import org.tocsin.measure.AidCounts.Outcome;

/**
 * How requests for help ended, as shares of all requests: of all neighbours together and of each.
 */
final class AidShares {

  private static final Estimate NO_PERCENTILE =
      new Estimate(null, null, "a share has no percentiles");

  private final List<Station> neighbours;
  private final int replications;
  private final @Nullable String noInterval;
  private final List<long[][]> clusters = new ArrayList<>();

  AidShares(Drill drill, List<ReplicationMeasures> parts, @Nullable String noInterval) {
    this.neighbours = AidCounts.neighbours(drill);
    this.replications = parts.size();
    this.noInterval = noInterval;
    for (ReplicationMeasures part : parts) {
      AidCounts counts = part.aid();
      for (int batch = 0; counts != null && batch < part.batches().count(); batch++) {
        clusters.add(counts.ofCluster(batch));
      }
    }
  }

  /** None where nobody may be asked; of each neighbour only if he was. */
  List<MeasureResult> results() {
    List<MeasureResult> results = new ArrayList<>();
    if (!clusters.isEmpty()) {
      add(results, new TreeMap<>(), IntStream.range(0, neighbours.size()).toArray());
      for (int i = 0; i < neighbours.size(); i++) {
        TreeMap<String, String> group = new TreeMap<>();
        group.put("station", neighbours.get(i).id());
        add(results, group, i);
      }
    }
    return results;
  }

  private void add(List<MeasureResult> results, SortedMap<String, String> group, int... asked) {
    double[] requests =
        clusters.stream()
            .mapToDouble(c -> Arrays.stream(asked).mapToLong(i -> Arrays.stream(c[i]).sum()).sum())
            .toArray();
    long n = (long) Arrays.stream(requests).sum();
    if (n == 0 && !group.isEmpty()) {
      return;
    }
    String reason =
        noInterval == null && clusters.size() < 2 ? ClusteredSample.TOO_FEW : noInterval;
    for (Outcome outcome : Outcome.values()) {
      double[] ended =
          clusters.stream()
              .mapToDouble(c -> Arrays.stream(asked).mapToLong(i -> c[i][outcome.ordinal()]).sum())
              .toArray();
      Estimate share = ClusteredRatio.shareEstimate(ended, requests, reason);
      results.add(
          new MeasureResult(
              outcome.kind, group, n, 0, replications, share, NO_PERCENTILE, NO_PERCENTILE));
    }
  }
}
