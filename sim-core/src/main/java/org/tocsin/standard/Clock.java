package org.tocsin.standard;

/** An interval of an incident's life: which moment starts the clock and which stops it. */
public record Clock(ClockPoint from, ClockPoint to) {

  public Clock {
    if (!from.mayStart() || to.compareTo(from) <= 0) {
      throw new IllegalArgumentException(
          "clock from "
              + from.id()
              + " to "
              + to.id()
              + "; from occurred to controlled, and stopped by a later moment");
    }
  }

  /** Whether a unit starts or stops it. */
  public boolean readsUnits() {
    return from.isOfUnit() || to.isOfUnit();
  }
}
