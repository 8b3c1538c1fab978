package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** Nobody noticed it, or all who did gave up before a call taker answered. */
public record IncidentUnreported(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.UNREPORTED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentUnreported(this);
  }
}
