package org.tocsin.timeline;

import java.util.Locale;
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
  public String word() {
    return "notified";
  }

  @Override
  public String detail() {
    return String.format(
        Locale.ROOT, "%s %s expected %.1f s", unit, level, expectedMillis / 1000.0);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitNotified(this);
  }
}
