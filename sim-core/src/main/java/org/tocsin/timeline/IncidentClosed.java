package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** The need was met and all units have cleared. */
public record IncidentClosed(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.CLOSED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentClosed(this);
  }
}
