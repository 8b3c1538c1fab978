package org.tocsin.timeline;

import org.tocsin.city.Station;
import org.tocsin.city.Unit;

/** A unit that has moved is where it is to wait. */
public record UnitInPosition(long atMillis, Unit unit, Station station) implements Fact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.IN_POSITION;
  }

  @Override
  public String subject() {
    return unit.id();
  }

  @Override
  public String detail() {
    return "at " + station;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.unitInPosition(this);
  }
}
