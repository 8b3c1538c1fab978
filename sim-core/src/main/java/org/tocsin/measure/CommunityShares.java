package org.tocsin.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Tier;
import org.tocsin.drill.Drill;
import org.tocsin.measure.CommunityCounts.Count;

/**
 * Shares of those alerted who accept, of incidents where they are first on scene, and of first
 * actions by tier.
 */
final class CommunityShares {

  private static final Estimate NO_PERCENTILE =
      new Estimate(null, null, "a share has no percentiles");

  private final List<Tier> tiers;
  private final List<Tier> communityTiers;
  private final int replications;
  private final @Nullable String noInterval;
  private final List<long[][]> clusters = new ArrayList<>();

  CommunityShares(Drill drill, List<ReplicationMeasures> parts, @Nullable String noInterval) {
    this.tiers = drill.city().tiersOfAll();
    this.communityTiers = drill.city().communityTiers();
    this.replications = parts.size();
    this.noInterval = noInterval;
    for (ReplicationMeasures part : parts) {
      CommunityCounts counts = part.community();
      for (int batch = 0; counts != null && batch < part.batches().count(); batch++) {
        clusters.add(counts.ofCluster(batch));
      }
    }
  }

  /** None where nobody is alerted. */
  List<MeasureResult> results() {
    List<MeasureResult> results = new ArrayList<>();
    if (clusters.isEmpty()) {
      return results;
    }
    int all = tiers.size();
    addAlerts(results, new TreeMap<>(), all);
    for (Tier tier : communityTiers) {
      addAlerts(results, group(tier), tiers.indexOf(tier));
    }
    double[] acted = counts(all, Count.FIRST_ACTION);
    for (int tier = 0; tier < tiers.size(); tier++) {
      double[] byTier = counts(tier, Count.FIRST_ACTION);
      add(results, MeasureKind.FIRST_ACTION_BY, group(tiers.get(tier)), byTier, acted);
    }
    return results;
  }

  private void addAlerts(List<MeasureResult> results, SortedMap<String, String> group, int tier) {
    add(
        results,
        MeasureKind.COMMUNITY_ACCEPTANCE,
        group,
        counts(tier, Count.ACCEPTED),
        counts(tier, Count.ALERTED));
    add(
        results,
        MeasureKind.COMMUNITY_FIRST,
        group,
        counts(tier, Count.FIRST_ON_SCENE),
        counts(tier, Count.INCIDENTS));
  }

  private void add(
      List<MeasureResult> results,
      MeasureKind kind,
      SortedMap<String, String> group,
      double[] some,
      double[] of) {
    long n = 0;
    for (double size : of) {
      n += Math.round(size);
    }
    String reason =
        noInterval == null && clusters.size() < 2 ? ClusteredSample.TOO_FEW : noInterval;
    Estimate share = ClusteredRatio.shareEstimate(some, of, reason);
    results.add(
        new MeasureResult(kind, group, n, 0, replications, share, NO_PERCENTILE, NO_PERCENTILE));
  }

  private double[] counts(int tier, Count what) {
    return clusters.stream().mapToDouble(cluster -> cluster[tier][what.ordinal()]).toArray();
  }

  private static SortedMap<String, String> group(Tier tier) {
    SortedMap<String, String> group = new TreeMap<>();
    group.put("tier", tier.id());
    return group;
  }
}
