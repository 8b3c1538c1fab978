package org.tocsin.timeline;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** A unit is back in quarters after its last incident. */
public record UnitReturned(long atMillis, Incident incident, Unit unit)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.IN_QUARTERS;
  }

  @Override
  public String detail() {
    return unit.id();
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitReturned(this);
  }
}
