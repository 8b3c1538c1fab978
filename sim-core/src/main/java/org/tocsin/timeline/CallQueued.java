package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** No call taker is free: the call waits behind {@code ahead} others. */
public record CallQueued(long atMillis, Incident incident, int ahead) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.CALL_WAITS;
  }

  @Override
  public String detail() {
    return "behind " + ahead;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.callQueued(this);
  }
}
