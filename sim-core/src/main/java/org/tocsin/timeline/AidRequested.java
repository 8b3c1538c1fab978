package org.tocsin.timeline;

import org.tocsin.city.Station;
import org.tocsin.incident.Incident;

/** A neighbour is asked for help with an incident. */
public record AidRequested(long atMillis, Incident incident, Station neighbour)
    implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.AID_REQUESTED;
  }

  @Override
  public String detail() {
    return "of " + neighbour;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.aidRequested(this);
  }
}
