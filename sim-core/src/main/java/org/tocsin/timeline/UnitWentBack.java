package org.tocsin.timeline;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** A unit returns from the hospital to the scene, for patients whom nobody else there can carry. */
public record UnitWentBack(long atMillis, Incident incident, Unit unit, int patients)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.GOES_BACK;
  }

  @Override
  public String detail() {
    return unit.id() + " for " + patients;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitWentBack(this);
  }
}
