package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** The full force was assembled and the first unit to arrive has done its work. */
public record IncidentControlled(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public String word() {
    return "controlled";
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentControlled(this);
  }
}
