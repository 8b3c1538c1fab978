package org.tocsin.timeline;

import org.tocsin.city.Station;
import org.tocsin.city.Unit;

/** A unit sets off to wait at another station, or back to its own; it can be sent on the way. */
public record UnitMovedUp(long atMillis, Unit unit, Station from, Station to)
    implements Fact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.MOVING_UP;
  }

  @Override
  public String subject() {
    return unit.id();
  }

  @Override
  public String detail() {
    return "from " + from + " to " + to;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitMovedUp(this);
  }
}
