package org.tocsin.verification;

import org.tocsin.drill.Drill;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentDequeued;
import org.tocsin.timeline.IncidentQueued;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitNotified;

/**
 * How long each set of units is busy (from notified to clear) while nobody waits, and how long
 * somebody does, from time 0 to the end of demand. In a set, bit n stands for the unit of index n.
 */
final class BusySets implements FactConsumer {

  private final long endMillis;
  private final long[] millisOfSet;
  private long lineMillis;
  private long sinceMillis;
  private int busy;
  private int inLine;

  BusySets(Drill drill) {
    this.endMillis = drill.clock().duration().toMillis();
    this.millisOfSet = new long[1 << drill.city().units().size()];
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    advance(fact.atMillis());
    busy |= 1 << fact.unit().index();
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    advance(fact.atMillis());
    busy &= ~(1 << fact.unit().index());
  }

  @Override
  public void incidentQueued(IncidentQueued fact) {
    advance(fact.atMillis());
    inLine++;
  }

  @Override
  public void incidentDequeued(IncidentDequeued fact) {
    advance(fact.atMillis());
    inLine--;
  }

  @Override
  public void close() {
    advance(endMillis);
  }

  private void advance(long atMillis) {
    long to = Math.min(endMillis, atMillis);
    if (to > sinceMillis) {
      if (inLine > 0) {
        lineMillis += to - sinceMillis;
      } else {
        millisOfSet[busy] += to - sinceMillis;
      }
      sinceMillis = to;
    }
  }

  /** Time in which just these units were busy and nobody waited. */
  double millis(int busySet) {
    return millisOfSet[busySet];
  }

  /** Time in which a unit was busy. */
  double busyMillis(int unit) {
    double sum = lineMillis;
    for (int set = 0; set < millisOfSet.length; set++) {
      sum += (set & 1 << unit) == 0 ? 0 : millisOfSet[set];
    }
    return sum;
  }

  /** Time in which all units were busy, whether somebody waited or not. */
  double allBusyMillis() {
    return millisOfSet[millisOfSet.length - 1] + (double) lineMillis;
  }

  /** Time in which somebody waited. */
  double lineMillis() {
    return lineMillis;
  }

  double millis() {
    return endMillis;
  }
}
