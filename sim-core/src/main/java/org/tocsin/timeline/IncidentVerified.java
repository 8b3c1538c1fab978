package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** The call taker knows what has happened and where: the dispatcher decides whom to send. */
public record IncidentVerified(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.VERIFIED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentVerified(this);
  }
}
