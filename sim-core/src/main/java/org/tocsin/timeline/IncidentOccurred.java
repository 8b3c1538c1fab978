package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** It began; nobody knows yet. */
public record IncidentOccurred(long atMillis, Incident incident) implements Fact {

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentOccurred(this);
  }
}
