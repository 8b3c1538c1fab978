package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** A fire has ended by itself. */
public record FireBurntOut(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.BURNT_OUT;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.fireBurntOut(this);
  }
}
