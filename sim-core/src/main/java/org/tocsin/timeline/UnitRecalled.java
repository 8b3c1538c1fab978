package org.tocsin.timeline;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** A unit was called off before it was on scene, and turns back. */
public record UnitRecalled(long atMillis, Incident incident, Unit unit)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.RECALLED;
  }

  @Override
  public String detail() {
    return unit.id();
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitRecalled(this);
  }
}
