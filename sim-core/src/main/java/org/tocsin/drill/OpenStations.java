package org.tocsin.drill;

import java.util.List;
import org.tocsin.city.Station;

/** Crews turn out again from some stations, whatever had shut them. */
public record OpenStations(List<Station> stations) implements Effect {

  public OpenStations {
    stations = List.copyOf(stations);
  }

  @Override
  public void applyTo(DrillControl control) {
    control.open(this);
  }
}
