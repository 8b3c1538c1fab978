package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.city.Upkeep;
import org.tocsin.drill.Drill;
import org.tocsin.engine.DrillRunner;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.TimelineText;

/** What an author can say about who is on duty, and what he is told who made mistakes there. */
class DutyTest {

  private static final String UNITS = "units: [ { type: engine, count: 2 } ]";
  private static final int MONDAY_NOON = 12;
  private static final int TUESDAY_SEVEN = 24 + 7;
  private static final int SATURDAY_NOON = 5 * 24 + 12;
  private static final int SATURDAY_MIDNIGHT = 5 * 24;

  @TempDir Path folder;

  @Test
  void unitsHaveTheRosterOfTheirStationUnlessTheyHaveTheirOwn() {
    Drill drill =
        valid()
            .with(
                UNITS,
                "roster: weekdays, units: [ { type: engine }, { type: engine, roster: nights } ]")
            .plus(
                """
                rosters:
                  weekdays: { shifts: [ { days: [mon, tue, wed, thu, fri], hours: "08:00-20:00" } ] }
                  nights: { shifts: [ { days: [mon, fri], hours: "20:00-08:00" }, { days: [sat], hours: "08:00-14:00" } ] }
                """)
            .drill();

    List<Unit> units = drill.city().units();
    assertThat(dutyHours(units.get(0), MONDAY_NOON, TUESDAY_SEVEN, SATURDAY_NOON))
        .containsExactly(MONDAY_NOON);
    assertThat(
            dutyHours(units.get(1), MONDAY_NOON, TUESDAY_SEVEN, SATURDAY_MIDNIGHT, SATURDAY_NOON))
        .containsExactly(TUESDAY_SEVEN, SATURDAY_MIDNIGHT, SATURDAY_NOON);
  }

  @Test
  void turnoutIsLaidOverByTierThenStaffingThenBoth() {
    Drill drill =
        valid()
            .with("turnout: 60 s", TYPE_WITH_STAFFING)
            .with(
                UNITS,
                "units: [ { type: engine }, { type: engine, staffing: career }, { type: engine,"
                    + " staffing: paid }, { type: engine, staffing: volunteer } ]")
            .plus("staffing: { paid: { turnout: 4 min } }\n")
            .drill();

    assertThat(drill.city().units())
        .extracting(unit -> unit.readiness().turnoutAt(MONDAY_NOON).meanMillis() / 1000)
        .containsExactly(240L, 70L, 240L, 300L);
    assertThat(drill.city().units())
        .extracting(unit -> unit.readiness().turnoutAt(SATURDAY_MIDNIGHT).meanMillis() / 1000)
        .containsExactly(240L, 90L, 240L, 300L);
  }

  private static final String TYPE_WITH_STAFFING =
      """
      turnout: 60 s
          byTier: { central: { turnout: 70 s, turnoutByHour: [ { hours: "22:00-06:00", turnout: 90 s } ] } }
          staffing: paid
          byStaffing: { volunteer: { turnout: 5 min } }""";

  @Test
  void theKnownWordsOfStaffingHaveATurnoutEachAndCareerChangesNothing() {
    Drill drill =
        valid()
            .with(
                UNITS,
                "units: [ { type: engine, staffing: career }, { type: engine, staffing: part-time"
                    + " }, { type: engine, staffing: volunteer } ]")
            .drill();

    // Mean of a log-normal law: median times exp(0.3^2 / 2) = 1.046.
    assertThat(drill.city().units())
        .extracting(unit -> unit.readiness().turnout().meanMillis() / 1000)
        .containsExactly(60L, 313L, 376L);
  }

  @Test
  void peopleCrewsBreakdownsAndRestockAreRead() {
    Drill drill =
        valid()
            .with(UNITS, UNITS + ", people: 4, watches: [ { people: 3, roster: day } ]")
            .with(
                "turnout: 60 s",
                """
                turnout: 60 s
                    crew: 6
                    breakdowns: { every: { exponential: { mean: 400 h } }, repair: 2 h }
                    restock: 12 min""")
            .with("work: 20 min", "work: 20 min\n    restock: true")
            .plus("rosters: { day: { shifts: [ { hours: \"08:00-20:00\" } ] } }\n")
            .drill();

    Station station = drill.city().stations().get(0);
    Upkeep upkeep = drill.city().units().get(0).type().upkeep();
    assertThat(station.peopleAt(7)).isEqualTo(4);
    assertThat(station.peopleAt(8)).isEqualTo(7);
    assertThat(upkeep.crew()).isEqualTo(6);
    assertThat(upkeep.breakdowns().orElseThrow().every().meanMillis())
        .isEqualTo(Duration.ofHours(400).toMillis());
    assertThat(upkeep.restock()).isEqualTo(RandomDuration.constant(Duration.ofMinutes(12)));
    assertThat(drill.demand()).allMatch(entry -> entry.type().restock());
  }

  @Test
  void whatIsLeftOutMeansAlwaysOnDutyAlwaysReady() {
    Drill drill = valid().drill();

    assertThat(drill.city().units())
        .allMatch(unit -> unit.roster().isEmpty() && unit.type().upkeep().equals(Upkeep.NONE));
    assertThat(drill.city().stations()).allMatch(station -> station.watches().isEmpty());
    assertThat(drill.demand()).noneMatch(entry -> entry.type().restock());
  }

  @Test
  void overlappingShiftsAreAnErrorAtTheSecond() {
    ScenarioText text =
        valid()
            .plus(
                """
                rosters:
                  long:
                    shifts:
                      - { days: [mon], hours: "20:00-08:00" }
                      - { days: [tue], hours: "07:00-12:00" }
                """);

    assertThat(text.problems())
        .containsExactly(
            text.at("{ days: [tue]")
                + ": error: rosters.long.shifts[1]: shift 2 overlaps shift 1 on tue 07:00; one"
                + " shift at a time");
  }

  @Test
  void anEmptyShiftIsAnError() {
    ScenarioText text =
        valid().plus("rosters: { none: { shifts: [ { hours: \"08:00-08:00\" } ] } }\n");

    assertThat(text.problems())
        .containsExactly(
            text.at("\"08:00-08:00\"")
                + ": error: rosters.none.shifts[0].hours: \"08:00-08:00\" holds no hour; two hours"
                + " that differ, \"00:00-24:00\" for all day");
  }

  @Test
  void aRosterWithoutShiftsAndAShiftWithoutDaysAreErrors() {
    ScenarioText text =
        valid()
            .plus(
                """
                rosters:
                  none: { shifts: [] }
                  never: { shifts: [ { days: [], hours: "08:00-20:00" } ] }
                """);

    assertThat(text.problems())
        .hasSize(2)
        .anySatisfy(p -> assertThat(p).contains("error: rosters.none.shifts:"))
        .anySatisfy(p -> assertThat(p).contains("error: rosters.never.shifts[0].days:"));
  }

  @Test
  void anUnknownRosterIsAnErrorWithTheNearestName() {
    ScenarioText text =
        valid()
            .with(UNITS, "roster: dya, units: [ { type: engine, roster: day } ]")
            .plus("rosters: { day: { shifts: [ { hours: \"08:00-20:00\" } ] } }\n");

    assertThat(text.problems())
        .containsExactly(
            text.at("dya,")
                + ": error: stations[0].roster: no roster \"dya\"; any of day. Maybe \"day\"?");
  }

  @Test
  void whoIsNeverOnDutyDuringTheDrillIsWarnedOf() {
    ScenarioText text =
        valid()
            .with(UNITS, "roster: weekend, units: [ { type: engine, roster: evening } ]")
            .plus(
                """
                rosters:
                  weekend: { shifts: [ { days: [sat, sun], hours: "00:00-24:00" } ] }
                  evening: { shifts: [ { days: [wed], hours: "17:00-18:00" } ] }
                """);

    // From a Tuesday 18:00 for 24 h.
    assertThat(text.problems())
        .containsExactly(
            text.at("weekend,")
                + ": warning: stations[0].roster: nobody of roster \"weekend\" is on duty during the"
                + " drill, from tue 18:00 for 24 h; a shift in that time, or they never go");
  }

  @Test
  void aDayThatIsWrittenOutIsAnErrorWithItsShortForm() {
    ScenarioText text =
        valid()
            .plus(
                "rosters: { day: { shifts: [ { days: [Monday, teu], hours: \"08:00-20:00\" } ] } }\n");

    assertThat(text.problems())
        .containsExactly(
            text.at("Monday")
                + ": error: rosters.day.shifts[0].days[0]: \"Monday\"; one of mon, tue, wed, thu,"
                + " fri, sat, sun. Maybe \"mon\"?",
            text.at("teu")
                + ": error: rosters.day.shifts[0].days[1]: \"teu\"; one of mon, tue, wed, thu, fri,"
                + " sat, sun. Maybe \"tue\"?");
  }

  @Test
  void anUnknownStaffingIsAnErrorWithTheNearestName() {
    ScenarioText text =
        valid()
            .with("turnout: 60 s", "turnout: 60 s\n    byStaffing: { voluntere: { setUp: 5 s } }")
            .with(UNITS, "units: [ { type: engine, staffing: partime } ]");

    assertThat(text.problems())
        .hasSize(2)
        .anySatisfy(
            p ->
                assertThat(p)
                    .startsWith(text.at("voluntere"))
                    .contains("byStaffing.voluntere: no staffing \"voluntere\"")
                    .endsWith("Maybe \"volunteer\"?"))
        .anySatisfy(
            p ->
                assertThat(p)
                    .startsWith(text.at("partime"))
                    .endsWith(
                        "stations[0].units[0].staffing: no staffing \"partime\"; any of career,"
                            + " part-time, volunteer. Maybe \"part-time\"?"));
  }

  @Test
  void aCrewThatIsLargerThanEverOnDutyIsAnError() {
    ScenarioText text =
        valid()
            .with("turnout: 60 s", "turnout: 60 s\n    crew: 6")
            .with(
                UNITS,
                "people: 4, watches: [ { people: 3, roster: day } ], units: [ { type: engine,"
                    + " roster: night } ]")
            .plus(
                """
                rosters:
                  day: { shifts: [ { hours: "08:00-20:00" } ] }
                  night: { shifts: [ { hours: "20:00-08:00" } ] }
                """);

    assertThat(text.problems())
        .containsExactly(
            text.at("engine, roster")
                + ": error: stations[0].units[0].type: a crew of 6 for each engine, which could"
                + " never move; at most 4, the people of the station who are on duty when it is");
  }

  @Test
  void breakdownsWithoutPauseAreAnError() {
    ScenarioText text =
        valid().with("turnout: 60 s", "turnout: 60 s\n    breakdowns: { every: 0 s, repair: 1 h }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains(
            "error: unitTypes.engine.breakdowns: breakdowns: every 0.0 s on average; at least 1"
                + " min on average");
  }

  @Test
  void whatIsWrittenHappens() {
    Drill drill =
        valid()
            .with(UNITS, "roster: day, " + UNITS)
            .plus("rosters: { day: { shifts: [ { hours: \"08:00-20:00\" } ] } }\n")
            .drill();
    List<String> lines = new ArrayList<>();

    DrillRunner.run(drill, new RandomStreams(1, 0), new TimelineText(lines::add));

    // The drill begins at 18:00, and the scripted fire is at 3:10.
    assertThat(lines)
        .contains(
            "02:00:00.000 off duty     first/engine-1 in quarters",
            "09:10:00.000 queued       drill/1 lacks pumping 1",
            "14:00:00.000 on duty      first/engine-1")
        .anyMatch(line -> line.startsWith("14:00:00.000 notified     drill/1 first/engine"));
  }

  private ScenarioText valid() {
    return ScenarioText.in(folder);
  }

  private static List<Integer> dutyHours(Unit unit, Integer... asked) {
    return List.of(asked).stream()
        .filter(hour -> unit.roster().orElseThrow().isOnDuty(hour))
        .toList();
  }
}
