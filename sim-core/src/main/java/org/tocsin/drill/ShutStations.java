package org.tocsin.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.city.City;
import org.tocsin.city.Station;

/**
 * Nobody turns out from some stations, as behind doors that do not open: who waits there, who is
 * turning out, and who comes in later. Whoever is on the road goes on, and can be sent from there.
 *
 * @param lasting how long it holds; empty: until something opens them again
 */
public record ShutStations(List<Station> stations, Optional<Duration> lasting) implements Effect {

  public ShutStations {
    stations = List.copyOf(stations);
  }

  @Override
  public void applyTo(DrillControl control) {
    control.shut(this);
  }

  @Override
  public Optional<Effect> in(City before, City after) {
    List<Station> here = after.stationsLike(stations);
    return here.isEmpty() ? Optional.empty() : Optional.of(new ShutStations(here, lasting));
  }
}
