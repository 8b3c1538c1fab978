package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** Nobody was free to be sent and the queue was full. */
public record IncidentTurnedAway(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.TURNED_AWAY;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentTurnedAway(this);
  }
}
