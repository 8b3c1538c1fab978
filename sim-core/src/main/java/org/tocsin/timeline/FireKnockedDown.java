package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** Hardly anything is left of the flames; what remains is overhaul. */
public record FireKnockedDown(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.KNOCKED_DOWN;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.fireKnockedDown(this);
  }
}
