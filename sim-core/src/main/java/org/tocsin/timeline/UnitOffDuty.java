package org.tocsin.timeline;

import org.tocsin.city.Unit;

/**
 * A unit goes off duty by its roster: it is not sent any more, but finishes what it is out for.
 *
 * @param out whether it is away for an incident, or on its way home
 */
public record UnitOffDuty(long atMillis, Unit unit, boolean out) implements UnitFact {

  @Override
  public FactKind kind() {
    return FactKind.OFF_DUTY;
  }

  @Override
  public String detail() {
    return out ? "out" : "in quarters";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitOffDuty(this);
  }
}
