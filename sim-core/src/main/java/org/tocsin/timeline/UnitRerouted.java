package org.tocsin.timeline;

import org.tocsin.city.Unit;
import org.tocsin.time.SimTime;

/**
 * A unit under way goes on by another way, as the streets have changed.
 *
 * @param arrivalMillis when it will be where it is going, if nothing else changes
 */
public record UnitRerouted(long atMillis, Unit unit, long arrivalMillis) implements UnitFact {

  @Override
  public FactKind kind() {
    return FactKind.REROUTED;
  }

  @Override
  public String detail() {
    return "there at " + SimTime.ofMillis(arrivalMillis);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitRerouted(this);
  }
}
