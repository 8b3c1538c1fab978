package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** The alarm level falls to {@code level}, as found on scene. */
public record AlarmLowered(long atMillis, Incident incident, String level)
    implements IncidentFact, AtLevel {

  @Override
  public String word() {
    return "alarm lowered";
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
