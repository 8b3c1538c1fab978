package org.tocsin.timeline;

import org.tocsin.incident.Incident;
import org.tocsin.incident.Outcome;

/** What an incident leaves can't change any more; stated once, before it closes. */
public record OutcomeSettled(long atMillis, Incident incident, Outcome outcome)
    implements IncidentFact {

  @Override
  public String word() {
    return "outcome";
  }

  @Override
  public String detail() {
    return outcome.toString();
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.outcomeSettled(this);
  }
}
