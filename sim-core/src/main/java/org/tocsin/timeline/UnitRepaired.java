package org.tocsin.timeline;

import org.tocsin.city.Unit;

/** A unit is in working order again. */
public record UnitRepaired(long atMillis, Unit unit) implements UnitFact {

  @Override
  public FactKind kind() {
    return FactKind.REPAIRED;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitRepaired(this);
  }
}
