package org.tocsin.timeline;

import org.tocsin.city.Unit;

/** A unit comes on duty by its roster. */
public record UnitOnDuty(long atMillis, Unit unit) implements UnitFact {

  @Override
  public FactKind kind() {
    return FactKind.ON_DUTY;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitOnDuty(this);
  }
}
