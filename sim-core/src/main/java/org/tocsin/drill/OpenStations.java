package org.tocsin.drill;

import java.util.List;

/**
 * Crews turn out again from some stations, whatever had shut them.
 *
 * @param stations ids
 */
public record OpenStations(List<String> stations) implements Effect {

  public OpenStations {
    stations = List.copyOf(stations);
  }

  @Override
  public void applyTo(DrillControl control) {
    control.open(this);
  }
}
