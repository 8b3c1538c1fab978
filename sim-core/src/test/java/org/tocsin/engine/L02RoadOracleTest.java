package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Drill;
import org.tocsin.drill.Effect;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.RoadStretch;
import org.tocsin.drill.SlowRoads;
import org.tocsin.random.RandomStreams;
import org.tocsin.town.TinyTown;

/**
 * Some hundred roads close, reopen and slow down in the course of a day, and at every decision a
 * shortest path that knows nothing of what was before is held against what the dispatcher expects
 * and what the crew does.
 */
class L02RoadOracleTest {

  private static final int CHANGES = 300;

  @Test
  void everyDecisionAndEveryTripIsThatOfAFreshShortestPath() {
    int decisions = 0;
    int followed = 0;
    int cutOff = 0;
    for (int seed = 0; seed < 60; seed++) {
      Drill drill = town(new Random(seed)).drill();
      RoadOracle oracle = new RoadOracle(drill);
      DrillRunner.run(drill, new RandomStreams(seed, 0), oracle);
      decisions += oracle.decisions;
      followed += oracle.followed;
      cutOff += oracle.cutOff;
    }

    assertThat(decisions).isGreaterThan(3000);
    assertThat(followed).isGreaterThan(1000);
    assertThat(cutOff).isGreaterThan(30);
  }

  /** A street with ways round, stations and everyday fires. */
  static TinyTown streets() {
    return TinyTown.onStreetWithBypasses(
            6000,
            new TinyTown.Bypass(500, 1500, 1200),
            new TinyTown.Bypass(1000, 3000, 2300),
            new TinyTown.Bypass(2500, 3500, 1700),
            new TinyTown.Bypass(4000, 5500, 1600))
        .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1")
        .station("b", "small", 2800, "engine:pumping 1")
        .station("c", "small", 5900, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1")
        .poisson("fires", "fire", 80, 150, 700, 1950, 2730, 3330, 4100, 5000, 5990)
        .lasting(Duration.ofDays(1), Duration.ZERO);
  }

  private static TinyTown town(Random random) {
    TinyTown town = streets();
    for (int n = 0; n < CHANGES; n++) {
      town.inject(random.nextInt(86_400), effect(town, random));
    }
    return town;
  }

  private static Effect effect(TinyTown town, Random random) {
    int from = 100 * random.nextInt(58);
    RoadStretch roads = town.stretch(from, from + 100 * (1 + random.nextInt(2)));
    Optional<Duration> lasting =
        random.nextInt(4) > 0
            ? Optional.of(Duration.ofSeconds(1 + random.nextInt(3600)))
            : Optional.empty();
    return switch (random.nextInt(4)) {
      case 0 -> new ReopenRoads(roads);
      case 1 -> new SlowRoads(roads, 0.2 + 0.8 * random.nextDouble(), lasting);
      default -> new CloseRoads(roads, random.nextBoolean(), lasting);
    };
  }
}
