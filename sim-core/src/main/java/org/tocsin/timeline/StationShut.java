package org.tocsin.timeline;

import org.tocsin.city.Station;

/** Nobody turns out from a station any more. */
public record StationShut(long atMillis, Station station) implements StationFact {

  @Override
  public FactKind kind() {
    return FactKind.STATION_SHUT;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.stationShut(this);
  }
}
