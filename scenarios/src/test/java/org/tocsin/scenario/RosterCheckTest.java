package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rosters against those who name them: wherever they are named, and as far as they are right. */
class RosterCheckTest {

  private static final String UNITS = "units: [ { type: engine, count: 2 } ]";

  @TempDir Path folder;

  private ScenarioText valid() {
    return ScenarioText.in(folder);
  }

  @Test
  void peopleAndNeighboursWhoAreNeverOnDutyAreWarnedOf() {
    ScenarioText text =
        valid()
            .with(UNITS, "watches: [ { people: 4, roster: watch } ], units: [ { type: engine } ]")
            .with(
                "plan:\n",
                """
                plan:
                  mutualAid:
                    - { name: far, at: [116.410, 39.905], units: [ { type: engine, roster: guest } ] }
                """)
            .plus(
                """
                community:
                  - { id: grid, tier: grid, provides: { pumping: 1 }, perZone: 1, roster: walker, alert: { radius: 500 m, accepts: 1 } }
                rosters:
                  watch: { shifts: [ { days: [sat], hours: "00:00-24:00" } ] }
                  guest: { shifts: [ { days: [sat], hours: "00:00-24:00" } ] }
                  walker: { shifts: [ { days: [sat], hours: "00:00-24:00" } ] }
                """);

    assertThat(text.problems())
        .filteredOn(problem -> problem.contains("is on duty during the drill"))
        .extracting(problem -> problem.split(": nobody")[0])
        .containsExactlyInAnyOrder(
            text.at("watch }") + ": warning: stations[0].watches[0].roster",
            text.at("guest }") + ": warning: plan.mutualAid[0].units[0].roster",
            text.at("walker, alert") + ": warning: community[0].roster");
  }

  @Test
  void aNeighboursRosterHasToBeThere() {
    ScenarioText text =
        valid()
            .with(
                "plan:\n",
                """
                plan:
                  mutualAid:
                    - { name: far, at: [116.410, 39.905], units: [ { type: engine, roster: guest } ] }
                """);

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(text.at("guest }") + ": error: plan.mutualAid[0].units[0].roster: no roster");
  }

  @Test
  void aStationWithARosterOfUnknownDaysIsNoSecondProblem() {
    ScenarioText text =
        valid()
            .with(UNITS, "roster: day, units: [ { type: engine, roster: day } ]")
            .plus(
                "rosters: { day: { shifts: [ { days: [Moonday], hours: \"08:00-20:00\" } ] } }\n");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(text.at("Moonday") + ": error: rosters.day.shifts[0].days[0]: ");
  }

  @Test
  void aRosterWithAWrongShiftIsNotJudgedByTheOthers() {
    ScenarioText text =
        valid()
            .with("turnout: 60 s", "turnout: 60 s\n    crew: 6")
            .with(
                UNITS,
                "people: 4, watches: [ { people: 3, roster: day } ], units: [ { type: engine } ]")
            .plus(
                """
                rosters:
                  day:
                    shifts:
                      - { days: [sat], hours: "08:00-20:00" }
                      - { days: workdays, hours: "08:00-20:00" }
                """);

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(text.at("workdays") + ": error: rosters.day.shifts[1].days: ");
  }

  @Test
  void aCrewIsNotJudgedByARosterWithAWrongShift() {
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
                  night: { shifts: [ { hours: "20:00-08:00" }, { days: [su], hours: 9 } ] }
                """);

    assertThat(text.problems()).hasSize(2).allMatch(problem -> problem.contains("rosters.night."));
  }
}
