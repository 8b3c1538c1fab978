package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** The alarm level falls to {@code level}, as found on scene. */
public record AlarmLowered(long atMillis, Incident incident, String level)
    implements IncidentFact, AtLevel {

  @Override
  public FactKind kind() {
    return FactKind.ALARM_LOWERED;
  }

  @Override
  public String detail() {
    return level;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.alarmLowered(this);
  }
}
