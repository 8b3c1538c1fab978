package org.tocsin.timeline;

import org.tocsin.city.Unit;

/** No way is open for a unit to where it is going: it waits where it is until one is. */
public record UnitHalted(long atMillis, Unit unit) implements UnitFact {

  @Override
  public FactKind kind() {
    return FactKind.HALTED;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitHalted(this);
  }
}
