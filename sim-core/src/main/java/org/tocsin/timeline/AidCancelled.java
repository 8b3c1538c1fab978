package org.tocsin.timeline;

import org.tocsin.city.Station;
import org.tocsin.incident.Incident;

/** The neighbour is ready to help, but the incident no longer lacks anything. */
public record AidCancelled(long atMillis, Incident incident, Station neighbour)
    implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.AID_CANCELLED;
  }

  @Override
  public String detail() {
    return "of " + neighbour;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.aidCancelled(this);
  }
}
