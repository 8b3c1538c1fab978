package org.tocsin.timeline;

import org.tocsin.city.Station;

/** Crews turn out again from a station. */
public record StationOpened(long atMillis, Station station) implements StationFact {

  @Override
  public String word() {
    return "station open";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.stationOpened(this);
  }
}
