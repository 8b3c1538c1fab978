package org.tocsin.timeline;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** The first unit on scene has looked: {@code level} is what is needed. */
public record IncidentSizedUp(long atMillis, Incident incident, Unit unit, String level)
    implements IncidentFact, OfUnit, AtLevel {

  @Override
  public FactKind kind() {
    return FactKind.SIZED_UP;
  }

  @Override
  public String detail() {
    return unit + " finds " + level;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentSizedUp(this);
  }
}
