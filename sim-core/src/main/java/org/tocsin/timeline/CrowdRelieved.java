package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** The crowd is no longer so dense that people are crushed. */
public record CrowdRelieved(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.RELIEVED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.crowdRelieved(this);
  }
}
