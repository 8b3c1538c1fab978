package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.MultiplyDemand;
import org.tocsin.town.TinyTown;

/** More of the everyday demand, or less: what comes in both cases is the same incident. */
class L07DemandTest {

  private static final Optional<Duration> TWELVE_HOURS = Optional.of(Duration.ofHours(12));

  @Test
  void threeTimesTheDemandIsTheOldAndTwiceAsMuchBesideIt() {
    List<String> plain = occurred(town());
    List<String> more = occurred(town().inject(0, times("x", 3, Set.of(), Set.of())));

    assertThat(more).containsAll(plain);
    List<String> added = more.stream().filter(line -> line.contains("+x/")).toList();
    assertThat(more).hasSize(plain.size() + added.size());
    // 100 fires and 100 falls a day, twice that for half a day.
    assertThat(added).hasSizeBetween(160, 240);
    assertThat(added).allSatisfy(line -> assertThat(line).isLessThan("12:00:00"));
  }

  @Test
  void itMayBeOfOneTypeInOneZone() {
    TinyTown town = town().inject(0, times("x", 3, Set.of("fire"), Set.of("west")));

    assertThat(occurred(town))
        .filteredOn(line -> line.contains("+"))
        .hasSizeBetween(30, 70)
        .allSatisfy(line -> assertThat(line).contains("fires+x/").contains("zone west"));
  }

  @Test
  void halfTheDemandLeavesOutSomeAndTheOthersKeepTheirNames() {
    List<String> plain = occurred(town());
    List<String> less = occurred(town().inject(0, times("x", 0.5, Set.of(), Set.of())));

    assertThat(plain).containsAll(less);
    assertThat(beforeNoon(less)).isBetween(beforeNoon(plain) * 3 / 10, beforeNoon(plain) * 7 / 10);
    assertThat(less.size() - beforeNoon(less)).isEqualTo(plain.size() - beforeNoon(plain));
  }

  @Test
  void noneAtAllInOneZone() {
    TinyTown town = town().inject(0, times("x", 0, Set.of(), Set.of("west")));

    assertThat(occurred(town))
        .filteredOn(line -> line.compareTo("12") < 0)
        .hasSizeBetween(30, 70)
        .allSatisfy(line -> assertThat(line).contains("zone east"));
  }

  @Test
  void theTimelineTellsHowMuchMoreAndWhenItIsAsUsual() {
    TinyTown town = town().inject(60, times("x", 2.5, Set.of("fire", "fall"), Set.of("west")));

    assertTimeline(
        town,
        " fall, fire in",
        """
        00:01:00.000 demand       fall, fire in west times 2.50
        12:01:00.000 as usual     fall, fire in west
        """);
  }

  @Test
  void whatOthersMakeOfTheDemandIsToldWhenAFactorOnItIsOver() {
    TinyTown town =
        town()
            .inject(60, times("x", 2.5, Set.of(), Set.of()))
            .inject(120, times("y", 3, Set.of("fire"), Set.of("west")))
            .inject(180, times("z", 0.7, Set.of("fire"), Set.of()));

    assertThat(DrillTimeline.run(town, 1))
        .filteredOn(line -> line.matches("\\S+ (demand|as usual) .*"))
        .containsExactly(
            "00:01:00.000 demand       all times 2.50",
            "00:02:00.000 demand       fire in west times 3.00",
            "00:03:00.000 demand       fire times 0.70",
            "12:01:00.000 demand       all times 2.10, in part",
            "12:02:00.000 demand       fire in west times 0.70",
            "12:03:00.000 as usual     fire");
  }

  private static long beforeNoon(List<String> lines) {
    return lines.stream().filter(line -> line.compareTo("12") < 0).count();
  }

  private static List<String> occurred(TinyTown town) {
    return DrillTimeline.run(town, 1).stream().filter(line -> line.contains("occurred")).toList();
  }

  private static MultiplyDemand times(
      String id, double factor, Set<String> types, Set<String> zones) {
    return new MultiplyDemand(id, factor, types, zones, TWELVE_HOURS);
  }

  private static TinyTown town() {
    return TinyTown.onStreetOf(3000)
        .zone("west", "red", 0)
        .zone("east", "red", 1500)
        .station("a", "central", 0, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1")
        .incidentType("fall", "first=pumping 1")
        .poisson("fires", "fire", 100, 500, 2500)
        .poisson("falls", "fall", 100, 500, 2500);
  }
}
