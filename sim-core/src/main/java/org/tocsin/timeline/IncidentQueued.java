package org.tocsin.timeline;

import org.tocsin.city.Capabilities;
import org.tocsin.incident.Incident;

/** Something is needed that no available unit provides; it waits for the next unit that is free. */
public record IncidentQueued(long atMillis, Incident incident, Capabilities missing)
    implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.QUEUED;
  }

  @Override
  public String detail() {
    return "lacks " + missing;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentQueued(this);
  }
}
