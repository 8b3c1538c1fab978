package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** The alarm level rises to {@code level}, as found on scene or by rule. */
public record AlarmRaised(long atMillis, Incident incident, String level)
    implements IncidentFact, AtLevel {

  @Override
  public FactKind kind() {
    return FactKind.ALARM_RAISED;
  }

  @Override
  public String detail() {
    return level;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.alarmRaised(this);
  }
}
