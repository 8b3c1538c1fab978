package org.tocsin.timeline;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** A unit on its way to this incident is sent to {@code other} instead. */
public record UnitReassigned(long atMillis, Incident incident, Unit unit, Incident other)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.REASSIGNED;
  }

  @Override
  public String detail() {
    return unit + " to " + other.id();
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitReassigned(this);
  }
}
