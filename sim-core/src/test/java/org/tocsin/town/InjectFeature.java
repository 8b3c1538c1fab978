package org.tocsin.town;

import java.time.Duration;
import java.util.Optional;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Effect;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.RoadStretch;
import org.tocsin.drill.SlowRoads;

/** What drill control does in a random drill. */
enum InjectFeature implements Feature {
  ROADS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      for (int n = dice.between(1, 40); n > 0; n--) {
        int from = 100 * dice.between(0, 58);
        RoadStretch roads = town.stretch(from, from + 100 * dice.between(1, 3));
        Optional<Duration> lasting =
            dice.heads() ? Optional.of(dice.seconds(1, 20_000)) : Optional.empty();
        Effect effect =
            switch (dice.between(0, 3)) {
              case 0 -> new ReopenRoads(roads);
              case 1 -> new SlowRoads(roads, dice.between(0.1, 1.0), lasting);
              default -> new CloseRoads(roads, dice.heads(), lasting);
            };
        town.inject(dice.between(0, 80_000), effect);
      }
      // In the end everybody can be reached.
      town.reopen(82_000, 0, 6000);
    }
  }
}
