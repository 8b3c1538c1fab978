package org.tocsin.report.film;

import org.tocsin.city.Unit;

/**
 * What one unit is seen to do: when it is in quarters and something withholds it, it is out of
 * service.
 */
final class UnitTrack {

  private static final int NO_INCIDENT = -1;
  private static final int WIDTH = 3;

  private final Unit unit;
  private final UnitStatus idle;
  private final Steps steps = new Steps(WIDTH);
  private UnitStatus status;
  private int incident = NO_INCIDENT;
  private boolean offDuty;
  private boolean brokenDown;
  private boolean takenOut;

  UnitTrack(Unit unit, UnitStatus idle) {
    this.unit = unit;
    this.idle = idle;
    this.status = idle;
  }

  Unit unit() {
    return unit;
  }

  /** It does something for an incident. */
  void does(UnitStatus what, int forIncident, long atMillis) {
    status = what;
    incident = forIncident;
    note(atMillis);
  }

  /** It does something for whatever it was out for. */
  void does(UnitStatus what, long atMillis) {
    does(what, incident, atMillis);
  }

  /** It is in quarters, or where it waits. */
  void rests(long atMillis) {
    does(idle, NO_INCIDENT, atMillis);
  }

  void isOffDuty(boolean off, long atMillis) {
    offDuty = off;
    note(atMillis);
  }

  void isBrokenDown(boolean broken, long atMillis) {
    brokenDown = broken;
    note(atMillis);
  }

  /** By order of drill control. */
  void isTakenOut(boolean out, long atMillis) {
    takenOut = out;
    note(atMillis);
  }

  private void note(long atMillis) {
    boolean isOut = status == UnitStatus.IN_QUARTERS && (offDuty || brokenDown || takenOut);
    UnitStatus seen = isOut ? UnitStatus.OUT_OF_SERVICE : status;
    steps.set(atMillis, seen.ordinal(), incident);
  }

  /** Rows of a time, a status and an incident, or -1 for none. */
  long[] steps() {
    return steps.toArray();
  }
}
