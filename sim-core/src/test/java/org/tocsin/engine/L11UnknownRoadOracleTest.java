package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Drill;
import org.tocsin.drill.Effect;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.RoadStretch;
import org.tocsin.drill.SlowRoads;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.Broadcast;
import org.tocsin.town.TinyTown;

/**
 * Some hundred roads close, reopen and slow down in the course of a day, most of them without
 * anybody knowing at first: every decision is that of a fresh shortest path on the streets as they
 * are known in that moment, and nobody moves along a road of which nobody knows what it is like.
 */
class L11UnknownRoadOracleTest {

  private static final int CHANGES = 300;

  @Test
  void everyDecisionGoesByWhatIsKnownAndNobodyPassesWhatIsNot() {
    int decisions = 0;
    int followed = 0;
    int cutOff = 0;
    int reported = 0;
    int known = 0;
    for (int seed = 0; seed < 60; seed++) {
      Drill drill = town(new Random(seed)).drill();
      RoadOracle oracle = new RoadOracle(drill);
      UnseenRoadWatch watch = new UnseenRoadWatch(drill);
      DrillRunner.run(drill, new RandomStreams(seed, 0), new Broadcast(List.of(oracle, watch)));
      decisions += oracle.decisions;
      followed += oracle.followed;
      cutOff += oracle.cutOff;
      reported += watch.reported;
      known += watch.known;
      assertThat(watch.overUnseen).isGreaterThanOrEqualTo(watch.reported + watch.known);
    }

    assertThat(decisions).isGreaterThan(3000);
    assertThat(followed).isGreaterThan(1000);
    assertThat(cutOff).isGreaterThan(30);
    assertThat(reported).isGreaterThan(500);
    assertThat(known).isGreaterThan(500);
  }

  private static TinyTown town(Random random) {
    TinyTown town = L02RoadOracleTest.streets();
    Set<Integer> seconds = new HashSet<>();
    while (seconds.size() < CHANGES) {
      seconds.add(random.nextInt(86_400));
    }
    int number = 0;
    for (int second : seconds) {
      town.inject(second, effect(town, random, ++number));
    }
    return town;
  }

  /** No two changes come in the same moment, so that it is clear what is known in each. */
  private static Effect effect(TinyTown town, Random random, int number) {
    int from = 100 * random.nextInt(58);
    RoadStretch roads =
        new RoadStretch(
            "road " + number, town.stretch(from, from + 100 * (1 + random.nextInt(2))).segments());
    int longest = 2 + random.nextInt(3600);
    Optional<Duration> lasting =
        random.nextInt(4) > 0
            ? Optional.of(Duration.ofSeconds(longest).plusMillis(number))
            : Optional.empty();
    Optional<Duration> knownAfter =
        random.nextInt(4) > 0
            ? Optional.of(Duration.ofSeconds(random.nextInt(longest)).plusMillis(500 + number))
            : Optional.empty();
    return switch (random.nextInt(4)) {
      case 0 -> new ReopenRoads(roads);
      case 1 -> new SlowRoads(roads, 0.2 + 0.8 * random.nextDouble(), lasting, knownAfter);
      default -> new CloseRoads(roads, random.nextBoolean(), lasting, knownAfter);
    };
  }
}
