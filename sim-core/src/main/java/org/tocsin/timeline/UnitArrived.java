package org.tocsin.timeline;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** A unit is on scene, having travelled {@code metres} by road and off it. */
public record UnitArrived(long atMillis, Incident incident, Unit unit, double metres)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.ON_SCENE;
  }

  @Override
  public String detail() {
    return unit + " " + Digits.whole(metres) + " m";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitArrived(this);
  }
}
