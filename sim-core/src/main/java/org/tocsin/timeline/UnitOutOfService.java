package org.tocsin.timeline;

import org.tocsin.city.Unit;

/**
 * A unit is out of service by order of drill control: it is not sent any more, and does not arrive
 * if it is on its way out.
 *
 * @param out whether it is away for an incident, or on its way home
 */
public record UnitOutOfService(long atMillis, Unit unit, boolean out) implements UnitFact {

  @Override
  public FactKind kind() {
    return FactKind.UNIT_OUT;
  }

  @Override
  public String detail() {
    return out ? "out" : "in quarters";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitOutOfService(this);
  }
}
