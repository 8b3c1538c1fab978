package org.tocsin.timeline;

import org.tocsin.city.Hospital;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * A unit leaves the scene with patients on board. {@code takenIn} is false if no suitable hospital
 * takes patients now: they are brought to this one all the same.
 */
public record TransportBegan(
    long atMillis, Incident incident, Unit unit, Hospital hospital, int patients, boolean takenIn)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.TO_HOSPITAL;
  }

  @Override
  public String detail() {
    return unit.id()
        + " "
        + hospital.id()
        + " with "
        + patients
        + (takenIn ? "" : ", though none takes any");
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.transportBegan(this);
  }
}
