package org.tocsin.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;

/**
 * The share of their time on duty that units were busy (notified to clear), pooled over the
 * clusters of all replications.
 */
final class Utilisation {

  private final List<Unit> units;
  private final List<long[]> busyMillis = new ArrayList<>();
  private final List<long[]> dutyMillis = new ArrayList<>();
  private final @Nullable String noInterval;

  Utilisation(Drill drill, List<ReplicationMeasures> replications, @Nullable String noInterval) {
    this.units = drill.city().units();
    this.noInterval = noInterval;
    for (ReplicationMeasures replication : replications) {
      long[][] busy = replication.busyMillis();
      for (int batch = 0; batch < busy.length; batch++) {
        busyMillis.add(busy[batch]);
        dutyMillis.add(replication.dutyMillis()[batch]);
      }
    }
  }

  int units(Predicate<Unit> group) {
    return (int) units.stream().filter(group).count();
  }

  Estimate of(Predicate<Unit> group) {
    int[] members = units.stream().filter(group).mapToInt(Unit::index).toArray();
    double[] busy = new double[busyMillis.size()];
    double[] available = new double[busyMillis.size()];
    for (int cluster = 0; cluster < busy.length; cluster++) {
      for (int unit : members) {
        busy[cluster] += busyMillis.get(cluster)[unit];
        available[cluster] += dutyMillis.get(cluster)[unit];
      }
    }
    String reason = noInterval == null && busy.length < 2 ? ClusteredSample.TOO_FEW : noInterval;
    return ClusteredRatio.partEstimate(busy, available, reason);
  }
}
