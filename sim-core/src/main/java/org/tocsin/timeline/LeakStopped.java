package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** No gas comes any more: a unit has closed the leak, or it has run empty. */
public record LeakStopped(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.LEAK_STOPPED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.leakStopped(this);
  }
}
