package org.tocsin.timeline;

import org.tocsin.city.Hospital;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** A unit has a bay and begins to hand over its patients. */
public record HandoverBegan(long atMillis, Incident incident, Unit unit, Hospital hospital)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.HANDOVER;
  }

  @Override
  public String detail() {
    return unit.id() + " " + hospital.id();
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.handoverBegan(this);
  }
}
