package org.tocsin.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.city.City;
import org.tocsin.city.Station;

/**
 * The alerting of some stations is down, as without power: crews are called by other means, and
 * open the doors by hand.
 *
 * @param byHand how much longer they take to turn out
 * @param lasting how long it holds; empty: to the end
 */
public record CutAlerting(List<Station> stations, Duration byHand, Optional<Duration> lasting)
    implements Effect {

  public CutAlerting {
    stations = List.copyOf(stations);
  }

  @Override
  public void applyTo(DrillControl control) {
    control.cutAlerting(this);
  }

  @Override
  public Optional<Effect> in(City before, City after) {
    // What all have in common the stations have too that come later.
    List<Station> here =
        stations.containsAll(before.stations()) ? after.stations() : after.stationsLike(stations);
    return here.isEmpty() ? Optional.empty() : Optional.of(new CutAlerting(here, byHand, lasting));
  }
}
