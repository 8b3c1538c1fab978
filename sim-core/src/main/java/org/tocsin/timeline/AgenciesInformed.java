package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** The other agencies know of it and may send their units. */
public record AgenciesInformed(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.INFORMED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.agenciesInformed(this);
  }
}
