package org.tocsin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Roster;
import org.tocsin.drill.Drill;
import org.tocsin.engine.DrillRunner;
import org.tocsin.random.RandomStreams;
import org.tocsin.time.WeekHours;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.town.TinyTown;

/** The share of their time on duty that units are busy. */
class DutyTimeTest {

  private static final List<DayOfWeek> ALL_DAYS = List.of(DayOfWeek.values());

  @Test
  void timeOffDutyDoesNotCount() {
    Drill drill = townWithOneFireAt(6 * 3600, WeekHours.shift(ALL_DAYS, 6, 10));

    // 12 min 10 s of 4 h on duty: from the order at 6:00:30 through 30 s turnout, 100 s, 10 min.
    assertThat(utilisation(drill)).isEqualTo(730.0 / (4 * 3600));
  }

  @Test
  void workBeyondTheEndOfAShiftIsTimeOnDutyToo() {
    Drill drill = townWithOneFireAt(10 * 3600 - 60, WeekHours.shift(ALL_DAYS, 6, 10));

    // Sent at 9:59:30 and clear at 10:11:40.
    assertThat(utilisation(drill)).isEqualTo(730.0 / (4 * 3600 + 700));
  }

  @Test
  void aUnitWithoutARosterIsOnDutyAllDay() {
    Drill drill = town().scripted("f", "fire", 6 * 3600, 1000).drill();

    assertThat(utilisation(drill)).isEqualTo(730.0 / (24 * 3600));
  }

  @Test
  void dutyIsCutIntoBatchesAtTheirBorders() {
    Drill drill =
        townWithRoster(WeekHours.shift(List.of(DayOfWeek.MONDAY), 22, 6))
            .lasting(Duration.ofDays(7 * 40), Duration.ZERO)
            .drill();

    long[][] duty = new BusyTime(drill, Batches.ofSingle(drill)).dutyMillis();

    assertThat(List.of(duty))
        .hasSize(40)
        .allSatisfy(batch -> assertThat(batch).containsExactly(8 * 3_600_000L));
  }

  private static Drill townWithOneFireAt(int seconds, WeekHours duty) {
    return townWithRoster(duty).scripted("f", "fire", seconds, 1000).drill();
  }

  private static TinyTown townWithRoster(WeekHours duty) {
    Roster roster = new Roster("duty", duty);
    return town()
        .city(
            city -> city.withUnits(city.units().stream().map(u -> u.withRoster(roster)).toList()));
  }

  private static TinyTown town() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1");
  }

  private static double utilisation(Drill drill) {
    ReplicationMeasures measures = new ReplicationMeasures(drill, Batches.oneOfMany(drill));
    FactConsumer facts = measures.facts();
    DrillRunner.run(drill, new RandomStreams(1, 0), facts);
    facts.close();
    Double value =
        new ExperimentMeasures(drill, List.of(measures))
            .stationLoads()
            .get(0)
            .utilisation()
            .value();
    assertThat(value).isNotNull();
    return value;
  }
}
