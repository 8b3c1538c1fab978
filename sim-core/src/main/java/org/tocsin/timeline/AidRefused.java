package org.tocsin.timeline;

import org.tocsin.city.Station;
import org.tocsin.incident.Incident;

/** A neighbour has nobody free who could help. */
public record AidRefused(long atMillis, Incident incident, Station neighbour)
    implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.AID_REFUSED;
  }

  @Override
  public String detail() {
    return "by " + neighbour;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.aidRefused(this);
  }
}
