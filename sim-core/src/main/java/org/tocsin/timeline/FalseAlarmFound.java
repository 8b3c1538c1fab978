package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/**
 * It turned out to be nothing: the first unit on scene found out, or the source before it reported.
 */
public record FalseAlarmFound(long atMillis, Incident incident, String by) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.FALSE_ALARM;
  }

  @Override
  public String detail() {
    return "found by " + by;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.falseAlarmFound(this);
  }
}
