package org.tocsin.timeline;

import org.tocsin.city.Unit;

/** A unit can be sent again, as far as drill control is concerned. */
public record UnitBackInService(long atMillis, Unit unit) implements UnitFact {

  @Override
  public FactKind kind() {
    return FactKind.UNIT_BACK;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitBackInService(this);
  }
}
