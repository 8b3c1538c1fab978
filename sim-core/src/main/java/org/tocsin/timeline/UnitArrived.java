package org.tocsin.timeline;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** A unit is on scene, having travelled {@code metres} by road and off it. */
public record UnitArrived(long atMillis, Incident incident, Unit unit, double metres)
    implements Fact {

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitArrived(this);
  }
}
