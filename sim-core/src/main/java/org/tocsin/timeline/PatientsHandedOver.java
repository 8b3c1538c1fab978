package org.tocsin.timeline;

import org.tocsin.city.Hospital;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** The patients whom a unit has brought are in the care of the hospital. */
public record PatientsHandedOver(
    long atMillis, Incident incident, Unit unit, Hospital hospital, int patients)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.HANDED_OVER;
  }

  @Override
  public String detail() {
    return unit.id() + " " + hospital.id() + " " + patients;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.patientsHandedOver(this);
  }
}
