package org.tocsin.town;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Communication;
import org.tocsin.drill.Condition;
import org.tocsin.drill.CutDispatch;
import org.tocsin.drill.CutRadio;
import org.tocsin.drill.Effect;
import org.tocsin.drill.ReduceCallTakers;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.RestoreCommunication;
import org.tocsin.drill.RoadStretch;
import org.tocsin.drill.SlowRoads;
import org.tocsin.timeline.FactFilter;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.Milestone;

/** What drill control does in a random drill. */
enum InjectFeature implements Feature {
  ROADS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      for (int n = dice.between(1, 40); n > 0; n--) {
        int from = 100 * dice.between(0, 58);
        RoadStretch roads = town.stretch(from, from + 100 * dice.between(1, 3));
        Optional<Duration> lasting = lasting(dice);
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
  },

  /** At first nobody knows, but of some. */
  UNSEEN_ROADS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      for (int n = dice.between(1, 40); n > 0; n--) {
        int from = 100 * dice.between(0, 58);
        RoadStretch roads = town.stretch(from, from + 100 * dice.between(1, 3));
        Duration longest = dice.seconds(1, 20_000);
        Optional<Duration> lasting = dice.heads() ? Optional.of(longest) : Optional.empty();
        Optional<Duration> knownAfter = Optional.of(dice.seconds(1, (int) longest.toSeconds()));
        Effect effect =
            dice.heads()
                ? new SlowRoads(roads, dice.between(0.1, 1.0), lasting, knownAfter)
                : new CloseRoads(roads, dice.heads(), lasting, knownAfter);
        town.inject(dice.between(0, 60_000), effect);
      }
      town.reopen(82_000, 0, 6000);
    }
  },

  FORCES {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      String[] stations = {"a", "b", "h", "m"};
      String[] units = {"a/engine-1", "a/engine-2", "a/ladder-1", "b/engine-1", "h/ambulance-1"};
      for (int n = dice.between(1, 20); n > 0; n--) {
        Optional<Duration> lasting = lasting(dice);
        CityEffect effect =
            switch (dice.between(0, 3)) {
              case 0 -> CityEffect.takeOut(lasting, some(dice, units));
              case 1 -> CityEffect.bringBack(some(dice, units));
              case 2 -> CityEffect.shut(lasting, some(dice, stations));
              default -> CityEffect.open(some(dice, stations));
            };
        town.order(dice.between(0, 80_000), effect);
      }
      town.order(82_000, CityEffect.bringBack(units), CityEffect.open(stations));
    }
  },

  COMMUNICATIONS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      for (int n = dice.between(1, 8); n > 0; n--) {
        Duration byHand = dice.seconds(1, 900);
        Optional<Duration> lasting = Optional.of(dice.seconds(1, 20_000));
        CityEffect effect =
            switch (dice.between(0, 4)) {
              case 4 ->
                  CityEffect.of(
                      new RestoreCommunication(dice.oneOf(List.of(Communication.values()))));
              case 0 -> CityEffect.of(new CutDispatch(byHand, lasting));
              case 1 -> CityEffect.of(new CutRadio(byHand, lasting));
              case 2 -> CityEffect.cutAlerting(byHand, lasting, some(dice, "a", "b", "h"));
              default -> CityEffect.of(new ReduceCallTakers(dice.between(1, 3), lasting));
            };
        town.order(dice.between(0, 80_000), effect);
      }
    }
  },

  EXPECTATIONS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      List<FactKind> kinds =
          List.of(FactKind.ON_SCENE, FactKind.FULL_FORCE, FactKind.CONTROLLED, FactKind.CLOSED);
      for (int n = dice.between(1, 8); n > 0; n--) {
        String entry = dice.oneOf(List.of("great-fire", "crash", "bang", "fires", "bins"));
        FactPattern action =
            FactPattern.of(dice.oneOf(kinds)).and(new FactFilter.OfIncident(entry + "/1"));
        String id = "expected-" + n;
        town.expect(id, dice.between(1, 3000), entry, new Milestone(action, dice.between(1, 3)));
        Condition overdue =
            new Condition.Happened(
                Milestone.first(FactPattern.of(FactKind.OVERDUE).and(new FactFilter.Named(id))));
        town.contingency(overdue, dice.between(0, 600));
      }
    }
  },

  HOSPITALS {
    @Override
    public void addTo(TinyTown town, Dice dice) {
      for (int n = dice.between(1, 5); n > 0; n--) {
        town.order(dice.between(0, 80_000), CityEffect.divert(lasting(dice), "east"));
        town.order(dice.between(0, 80_000), CityEffect.admit("east"));
      }
    }
  };

  private static Optional<Duration> lasting(Dice dice) {
    return dice.heads() ? Optional.of(dice.seconds(1, 20_000)) : Optional.empty();
  }

  private static String[] some(Dice dice, String... names) {
    return dice.someOf(List.of(names)).toArray(String[]::new);
  }
}
