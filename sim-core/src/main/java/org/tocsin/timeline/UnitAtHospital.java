package org.tocsin.timeline;

import org.tocsin.city.Hospital;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** A unit with patients is at the hospital and waits for a bay, having travelled {@code metres}. */
public record UnitAtHospital(
    long atMillis, Incident incident, Unit unit, Hospital hospital, double metres)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.AT_HOSPITAL;
  }

  @Override
  public String detail() {
    return unit + " " + hospital.id() + " " + Digits.whole(metres) + " m";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitAtHospital(this);
  }
}
