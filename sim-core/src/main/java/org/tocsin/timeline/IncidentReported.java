package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** Someone or something told the call centre: the clock of most standards starts. */
public record IncidentReported(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.REPORTED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentReported(this);
  }
}
