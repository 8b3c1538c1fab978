package org.tocsin.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.city.City;
import org.tocsin.city.Station;

/**
 * Some stations lack people of those who would be on duty. Who is out when that happens comes back
 * before he goes.
 *
 * @param stations that count people
 * @param fewer how many each of them lacks; of several reductions all count
 * @param lasting how long it holds; empty: to the end
 */
public record ReduceCrews(List<Station> stations, int fewer, Optional<Duration> lasting)
    implements Effect {

  public ReduceCrews {
    stations = List.copyOf(stations);
    if (fewer < 1) {
      throw new IllegalArgumentException(
          "crews of "
              + stations.stream().map(Station::id).toList()
              + ": "
              + fewer
              + " fewer; 1 or more");
    }
  }

  @Override
  public void applyTo(DrillControl control) {
    control.reduceCrews(this);
  }

  @Override
  public Optional<Effect> in(City before, City after) {
    List<Station> here = after.stationsLike(stations);
    return here.isEmpty() ? Optional.empty() : Optional.of(new ReduceCrews(here, fewer, lasting));
  }
}
