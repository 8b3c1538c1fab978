package org.tocsin.timeline;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * A unit was told to go, for a level of the need; {@code expectedMillis} is the dispatcher's
 * estimate from notification to arrival.
 */
public record UnitNotified(
    long atMillis, Incident incident, Unit unit, String level, long expectedMillis)
    implements IncidentFact, OfUnit, AtLevel {

  @Override
  public FactKind kind() {
    return FactKind.NOTIFIED;
  }

  @Override
  public String detail() {
    return unit + " " + level + " expected " + Digits.seconds(expectedMillis) + " s";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitNotified(this);
  }
}
