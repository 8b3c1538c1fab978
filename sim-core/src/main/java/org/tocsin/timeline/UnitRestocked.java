package org.tocsin.timeline;

import org.tocsin.city.Unit;

/** A unit has taken on water, air and fuel and can go again. */
public record UnitRestocked(long atMillis, Unit unit) implements UnitFact {

  @Override
  public FactKind kind() {
    return FactKind.RESTOCKED;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitRestocked(this);
  }
}
