package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.drill.Drill;
import org.tocsin.random.RandomStreams;
import org.tocsin.town.TinyTown;

/** What holds in every replication of every drill. */
class A04InvariantsTest {

  @Property(tries = 60)
  void unitsAreInOnePlaceAndEveryReportIsClosedOrOpen(
      @ForAll @IntRange(max = 1000) int seed,
      @ForAll @DoubleRange(min = 10, max = 400) double perDay,
      @ForAll @IntRange(min = 1, max = 3) int enginesNeeded) {
    Drill drill = busyTown(perDay, enginesNeeded);
    Watch watch = new Watch();

    DrillRunner.run(drill, new RandomStreams(seed, 0), watch);

    assertThat(watch.reported).isEqualTo(watch.occurred);
    assertThat(watch.closed).isSubsetOf(watch.reported);
    assertThat(watch.busy.values()).doesNotContainAnyElementsOf(watch.closed);
  }

  @Property(tries = 20)
  void sameSeedGivesTheSameTimeline(@ForAll @IntRange(max = 1000) int seed) {
    TinyTown town = town(200, 2);

    assertThat(DrillTimeline.run(town, seed)).isEqualTo(DrillTimeline.run(town, seed));
  }

  private static Drill busyTown(double perDay, int enginesNeeded) {
    return town(perDay, enginesNeeded).drill();
  }

  private static TinyTown town(double perDay, int enginesNeeded) {
    return TinyTown.onStreetOf(4000)
        .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1")
        .station("b", "small", 2500, "engine:pumping 1")
        .incidentType("fire", "first=pumping " + enginesNeeded)
        .poisson("p", "fire", perDay, 0, 700, 1950, 3330, 4000)
        .lasting(Duration.ofDays(2), Duration.ofHours(3));
  }
}
