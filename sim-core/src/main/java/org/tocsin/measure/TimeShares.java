package org.tocsin.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shares of counted time that several things spent in a state, pooled over the clusters of all
 * replications.
 */
final class TimeShares {

  private final List<long[]> millis = new ArrayList<>();
  private final List<Long> clusterMillis = new ArrayList<>();
  private final @Nullable String noInterval;

  TimeShares(@Nullable String noInterval) {
    this.noInterval = noInterval;
  }

  /** Adds a replication: times by cluster and thing. */
  void add(long[][] byCluster, Batches batches) {
    for (int batch = 0; batch < byCluster.length; batch++) {
      millis.add(byCluster[batch]);
      clusterMillis.add(batches.lengthMillis(batch));
    }
  }

  /** The share of some of the things together. */
  Estimate of(int... members) {
    double[] inState = new double[millis.size()];
    double[] counted = new double[millis.size()];
    for (int cluster = 0; cluster < inState.length; cluster++) {
      counted[cluster] = (double) clusterMillis.get(cluster) * members.length;
      for (int member : members) {
        inState[cluster] += millis.get(cluster)[member];
      }
    }
    String reason = noInterval == null && inState.length < 2 ? ClusteredSample.TOO_FEW : noInterval;
    return ClusteredRatio.partEstimate(inState, counted, reason);
  }
}
