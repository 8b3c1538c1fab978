package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.incident.GasLeak;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.TinyTown;

/** Gas that may ignite; units are on scene 210 s after it began. */
class F04LeakTest {

  @Test
  void theLeakIsClosedAndPeopleAreLedAwayMeanwhile() {
    TinyTown town = town(leak(0)).scripted("l", "leak", 0, 1500);

    // 157.1 people, 20 a minute: gone after 471.24 s of the police's work.
    assertTimeline(
        town,
        """
        00:00:00.000 occurred     l/1 leak at 0.01347,0.00000
        00:00:00.000 reported     l/1
        00:00:10.000 answered     l/1
        00:00:30.000 verified     l/1
        00:00:30.000 notified     l/1 a/car-1 first expected 180.0 s
        00:00:30.000 notified     l/1 a/truck-1 first expected 180.0 s
        00:01:00.000 en route     l/1 a/car-1
        00:01:00.000 en route     l/1 a/truck-1
        00:03:30.000 on scene     l/1 a/car-1 1500 m
        00:03:30.000 first action l/1 a/car-1
        00:03:30.000 on scene     l/1 a/truck-1 1500 m
        00:03:30.000 full force   l/1
        00:11:21.239 evacuated    l/1
        00:18:30.000 leak stopped l/1
        00:18:30.000 outcome      l/1 loss 0, nobody hurt
        00:18:30.000 controlled   l/1
        00:38:30.000 cleared      l/1 a/car-1
        00:38:30.000 cleared      l/1 a/truck-1
        00:38:30.000 closed       l/1
        00:41:00.000 in quarters  l/1 a/car-1
        00:41:00.000 in quarters  l/1 a/truck-1
        """);
  }

  @Test
  void gasThatIgnitesBeforeAnybodyComesHurtsThoseWhoAreNear() {
    TinyTown town = town(leak(100)).scripted("l", "leak", 0, 1500);

    List<String> lines = DrillTimeline.run(town, 1);

    assertThat(lines).anySatisfy(line -> assertThat(line).endsWith("l/1 157 people near"));
    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line).endsWith("l/1 loss 500000, 14.14 of 15.71 expected to survive"));
    assertThat(lines).noneMatch(line -> line.contains("leak stopped"));
  }

  @Test
  void asManyIgniteAsTheHazardTellsForTheTimeUntilTheyAreClosed() {
    TinyTown town =
        town(leak(0.05)).lasting(Duration.ofDays(300), Duration.ZERO).poisson("l", "leak", 3, 1500);

    List<String> lines = DrillTimeline.run(town, 1);

    // Nearly all are closed 210 s + 15 min after they began: 1 - exp(-0.05 x 18.5) = 0.6035.
    double all = lines.stream().filter(line -> line.contains(" outcome ")).count();
    double exploded = lines.stream().filter(line -> line.contains(" exploded ")).count();
    assertThat(all).isGreaterThan(800);
    assertThat(exploded / all).isCloseTo(0.6035, within(0.05));
  }

  private static TinyTown town(GasLeak leak) {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "truck:hazmat 1", "car:police 1")
        .incidentType("leak", "first=hazmat 1,police 1")
        .changeType("leak", type -> type.withCourse(leak));
  }

  private static GasLeak leak(double ignitionPerMinute) {
    return new GasLeak(
        ignitionPerMinute,
        RandomDuration.constant(Duration.ofMinutes(15)),
        RandomDuration.constant(Duration.ofHours(3)),
        100,
        5000,
        20,
        0.1,
        0.1,
        Optional.of(500_000.0),
        RandomDuration.constant(Duration.ofMinutes(20)));
  }
}
