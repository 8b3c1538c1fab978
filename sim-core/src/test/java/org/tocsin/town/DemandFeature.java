package org.tocsin.town;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.drill.AddIncidents;
import org.tocsin.drill.MultiplyDemand;
import org.tocsin.incident.AddedDemand;
import org.tocsin.incident.Cause;
import org.tocsin.incident.Cause.Nearby;
import org.tocsin.time.Distance;

/** What comes beside the demand of a random drill, or is left out of it. */
enum DemandFeature implements Feature {
  CHAINS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      Nearby nearby = new Nearby(town.places(PLACES), Distance.ofMetres(dice.between(0, 800)));
      town.causes(
          "accident",
          cause("fire", town, dice, Optional.empty()),
          cause("rubbish", town, dice, Optional.of(nearby)));
      town.causes("fire", cause("fire", town, dice, Optional.of(nearby)));
    }
  },

  ADDED {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      for (int n = dice.between(1, 4); n > 0; n--) {
        String type = dice.oneOf(List.of("fire", "accident", "rubbish"));
        AddedDemand added =
            new AddedDemand("added-" + n + "/" + type, town.type(type), town.places(PLACES));
        town.inject(
            dice.between(0, 86_399),
            new AddIncidents(added, dice.between(1, 12), dice.seconds(0, 3600)));
      }
    }
  },

  MULTIPLIED {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      for (int n = dice.between(1, 4); n > 0; n--) {
        double factor = dice.heads() ? dice.between(0.0, 1.0) : dice.between(1.0, 3.0);
        Set<String> types = dice.heads() ? Set.of() : Set.of("fire", "accident");
        Set<String> zones = dice.heads() ? Set.of() : Set.of("west");
        town.inject(
            dice.between(0, 80_000),
            new MultiplyDemand(
                "x" + n, factor, types, zones, Optional.of(dice.seconds(1, 20_000))));
      }
    }
  };

  private static final int[] PLACES = {0, 250, 700, 1950, 2500, 3330, 5100, 6000};

  /** Of each no more than one in two on average, so that chains end. */
  private static Cause cause(String type, TinyTown town, Dice dice, Optional<Nearby> nearby) {
    int count = dice.between(1, 3);
    double probability = dice.between(0.0, 0.5) / count;
    return new Cause(type, town.type(type), count, probability, dice.time(0, 3600), nearby, false);
  }
}
