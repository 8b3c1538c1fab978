package org.tocsin.drill;

import java.util.List;
import java.util.Optional;
import org.tocsin.city.City;
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

  @Override
  public Optional<Effect> in(City before, City after) {
    List<Station> here = after.stationsLike(stations);
    return here.isEmpty() ? Optional.empty() : Optional.of(new OpenStations(here));
  }
}
