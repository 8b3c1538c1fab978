package org.tocsin.timeline;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * A unit has finished its part, on scene or, if it carried patients, at the hospital, and may be
 * sent elsewhere.
 */
public record UnitCleared(long atMillis, Incident incident, Unit unit)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.CLEARED;
  }

  @Override
  public String detail() {
    return unit.id();
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitCleared(this);
  }
}
