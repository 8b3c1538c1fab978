package org.tocsin.measure;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;

/**
 * The share of time that units were busy (notified to clear), pooled over the clusters of all
 * replications.
 */
final class Utilisation {

  private final List<Unit> units;
  private final TimeShares shares;

  Utilisation(Drill drill, List<ReplicationMeasures> replications, @Nullable String noInterval) {
    this.units = drill.city().units();
    this.shares = new TimeShares(noInterval);
    replications.forEach(part -> shares.add(part.busyMillis(), part.batches()));
  }

  int units(Predicate<Unit> group) {
    return (int) units.stream().filter(group).count();
  }

  Estimate of(Predicate<Unit> group) {
    return shares.of(units.stream().filter(group).mapToInt(Unit::index).toArray());
  }
}
