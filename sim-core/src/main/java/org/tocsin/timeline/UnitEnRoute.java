package org.tocsin.timeline;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** The wheels roll: turnout is over. */
public record UnitEnRoute(long atMillis, Incident incident, Unit unit)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.EN_ROUTE;
  }

  @Override
  public String detail() {
    return unit.id();
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitEnRoute(this);
  }
}
