package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** The first crew at work has found how many patients have to be brought to hospital. */
public record PatientsFound(long atMillis, Incident incident, int patients)
    implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.PATIENTS;
  }

  @Override
  public String detail() {
    return Integer.toString(patients);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.patientsFound(this);
  }
}
