package org.tocsin.timeline;

import org.tocsin.city.Station;

/** Crews turn out again from a station. */
public record StationOpened(long atMillis, Station station) implements StationFact {

  @Override
  public FactKind kind() {
    return FactKind.STATION_OPEN;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.stationOpened(this);
  }
}
