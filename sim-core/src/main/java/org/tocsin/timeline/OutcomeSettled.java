package org.tocsin.timeline;

import org.tocsin.incident.Incident;
import org.tocsin.incident.Outcome;

/**
 * What an incident leaves can't change any more; stated once.
 *
 * @param occurredMillis when it began
 */
public record OutcomeSettled(long atMillis, Incident incident, long occurredMillis, Outcome outcome)
    implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.OUTCOME;
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
