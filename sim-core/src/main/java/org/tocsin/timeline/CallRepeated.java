package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** A call taker answered one more call about an incident that is known already. */
public record CallRepeated(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.KNOWN;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.callRepeated(this);
  }
}
