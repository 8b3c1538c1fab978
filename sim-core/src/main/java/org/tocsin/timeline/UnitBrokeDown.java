package org.tocsin.timeline;

import org.tocsin.city.Unit;

/**
 * A unit has broken down: it is not sent any more, and does not arrive if it is on its way out.
 *
 * @param out whether it is away for an incident, or on its way home
 */
public record UnitBrokeDown(long atMillis, Unit unit, boolean out) implements UnitFact {

  @Override
  public FactKind kind() {
    return FactKind.BROKE_DOWN;
  }

  @Override
  public String detail() {
    return out ? "out" : "in quarters";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitBrokeDown(this);
  }
}
