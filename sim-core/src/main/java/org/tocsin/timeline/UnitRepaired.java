package org.tocsin.timeline;

import org.tocsin.city.Unit;

/** A unit is in working order again. */
public record UnitRepaired(long atMillis, Unit unit) implements UnitFact {

  @Override
  public String word() {
    return "repaired";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitRepaired(this);
  }
}
