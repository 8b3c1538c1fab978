package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** An incident that waited for units has got all that it needs. */
public record IncidentDequeued(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.DEQUEUED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentDequeued(this);
  }
}
