package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** A patrol has found the lane to the door blocked and cleared it, before any vehicle came. */
public record LaneCleared(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.LANE_CLEARED;
  }

  @Override
  public String detail() {
    return "by patrol";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.laneCleared(this);
  }
}
