package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** A call taker answered. */
public record CallAnswered(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.ANSWERED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.callAnswered(this);
  }
}
