package org.tocsin.measure;

import org.tocsin.drill.Drill;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitReassigned;
import org.tocsin.timeline.UnitRecalled;

/**
 * How long each unit was busy, from notified to clear, recalled or sent elsewhere, between time 0
 * and the end of demand; by cluster. Work that began in the warm-up counts from time 0.
 */
final class BusyTime implements FactConsumer {

  private final ClusterTimes times;

  BusyTime(Drill drill, Batches batches) {
    this.times = new ClusterTimes(drill, batches, drill.city().units().size());
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    times.begin(fact.unit().index(), fact.atMillis());
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    times.end(fact.unit().index(), fact.atMillis());
  }

  @Override
  public void unitRecalled(UnitRecalled fact) {
    times.end(fact.unit().index(), fact.atMillis());
  }

  @Override
  public void unitReassigned(UnitReassigned fact) {
    times.end(fact.unit().index(), fact.atMillis());
  }

  /** Counts those who are still busy when the replication ends. */
  @Override
  public void close() {
    times.close();
  }

  /** By cluster and unit index. */
  long[][] busyMillis() {
    return times.millis();
  }
}
