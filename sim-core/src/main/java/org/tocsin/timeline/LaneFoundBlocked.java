package org.tocsin.timeline;

import java.util.Locale;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** A vehicle finds the lane to the door blocked, and gets through {@code delayMillis} later. */
public record LaneFoundBlocked(long atMillis, Incident incident, Unit unit, long delayMillis)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.LANE_BLOCKED;
  }

  @Override
  public String detail() {
    return String.format(Locale.ROOT, "%s for %.1f s", unit, delayMillis / 1000.0);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.laneFoundBlocked(this);
  }
}
