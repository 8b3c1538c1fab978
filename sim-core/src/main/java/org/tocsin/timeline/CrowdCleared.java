package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** The last of the crowd has left. */
public record CrowdCleared(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.DISPERSED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.crowdCleared(this);
  }
}
