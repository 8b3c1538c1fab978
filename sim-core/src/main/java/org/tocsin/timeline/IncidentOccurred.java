package org.tocsin.timeline;

import org.tocsin.incident.Incident;
import org.tocsin.roads.Location;

/** It began; nobody knows yet. */
public record IncidentOccurred(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.OCCURRED;
  }

  @Override
  public String detail() {
    Location at = incident.place().location();
    String zone = incident.place().zone() == null ? "" : " zone " + incident.place().zone();
    return incident.type()
        + " at "
        + Digits.degrees(at.longitude())
        + ","
        + Digits.degrees(at.latitude())
        + zone;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentOccurred(this);
  }
}
