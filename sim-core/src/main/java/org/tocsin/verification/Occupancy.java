package org.tocsin.verification;

import org.tocsin.drill.Drill;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentDequeued;
import org.tocsin.timeline.IncidentQueued;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitNotified;

/**
 * How many units are busy (from notified to clear) and how many incidents are in line, weighted by
 * time, from time 0 to the end of demand.
 */
final class Occupancy implements FactConsumer {

  private final long endMillis;
  private long sinceMillis;
  private int busy;
  private int inLine;
  private double busyMillis;
  private double lineMillis;

  Occupancy(Drill drill) {
    this.endMillis = drill.clock().duration().toMillis();
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    advance(fact.atMillis());
    busy++;
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    advance(fact.atMillis());
    busy--;
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
      busyMillis += (double) busy * (to - sinceMillis);
      lineMillis += (double) inLine * (to - sinceMillis);
      sinceMillis = to;
    }
  }

  /** Busy units, summed over time. */
  double busyMillis() {
    return busyMillis;
  }

  /** Incidents in line, summed over time. */
  double lineMillis() {
    return lineMillis;
  }

  double millis() {
    return endMillis;
  }
}
