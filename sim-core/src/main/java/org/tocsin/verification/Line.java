package org.tocsin.verification;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Incident;

/**
 * Those who want something that only so many can have at once, such as a unit, a call taker or a
 * bay at a hospital: who comes from time 0 to the end of demand, waits, and is turned away; and how
 * many are in line and being served, weighted by that time.
 */
final class Line {

  private final long endMillis;
  private final Map<Incident, Long> cameMillis = new HashMap<>();
  private long came;
  private long turnedAway;
  private long waited;
  private double waitMillis;
  private long sinceMillis;
  private int served;
  private double servedMillis;
  private double inLineMillis;

  Line(Drill drill) {
    this.endMillis = drill.clock().duration().toMillis();
  }

  /** Comes, and is in line. */
  void join(Incident incident, long atMillis) {
    advance(atMillis);
    cameMillis.put(incident, atMillis);
    if (isCounted(atMillis)) {
      came++;
    }
  }

  /** Leaves the line to be served, perhaps at once. */
  void begin(Incident incident, long atMillis) {
    advance(atMillis);
    Long since = cameMillis.remove(incident);
    served++;
    if (since != null && isCounted(since)) {
      waited += atMillis > since ? 1 : 0;
      waitMillis += atMillis - since;
    }
  }

  /** Leaves for good without having been served. */
  void turnAway(Incident incident, long atMillis) {
    advance(atMillis);
    Long since = cameMillis.remove(incident);
    if (since != null && isCounted(since)) {
      turnedAway++;
    }
  }

  /** Somebody has been served. */
  void end(long atMillis) {
    advance(atMillis);
    served--;
  }

  /** The replication is over. */
  void close() {
    advance(endMillis);
  }

  private boolean isCounted(long atMillis) {
    return atMillis >= 0 && atMillis < endMillis;
  }

  private void advance(long atMillis) {
    long to = Math.min(endMillis, atMillis);
    if (to > sinceMillis) {
      servedMillis += (double) served * (to - sinceMillis);
      inLineMillis += (double) cameMillis.size() * (to - sinceMillis);
      sinceMillis = to;
    }
  }

  double came() {
    return came;
  }

  double turnedAway() {
    return turnedAway;
  }

  /** How many had to wait. */
  double waited() {
    return waited;
  }

  /** All waits together. */
  double waitMillis() {
    return waitMillis;
  }

  /** How many are being served, summed over time. */
  double servedMillis() {
    return servedMillis;
  }

  /** How many are in line, summed over time. */
  double inLineMillis() {
    return inLineMillis;
  }

  double millis() {
    return endMillis;
  }
}
