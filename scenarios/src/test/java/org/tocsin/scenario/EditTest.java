package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.city.Zone;
import org.tocsin.drill.Drill;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.incident.ScriptedDemand;
import org.tocsin.time.SimTime;

/** Changes of a scenario from the command line: {@code --set path=value}. */
class EditTest {

  @TempDir Path folder;

  @Test
  void aKeyIsReplaced() {
    Drill drill = ScenarioText.in(folder).drill("clock.duration=12h", "name=Twelve hours");

    assertThat(drill.clock().duration()).isEqualTo(Duration.ofHours(12));
    assertThat(drill.name()).isEqualTo("Twelve hours");
  }

  @Test
  void anItemIsFoundByItsIndexOrItsId() {
    ScenarioText text = ScenarioText.in(folder);

    Drill byIndex = text.drill("demand[0].perDay=9", "stations[0].units[0].count=1");
    Drill byId = text.drill("demand[drill].at=+1h30m", "stations.first.units[0].count=3");

    assertThat(((PoissonDemand) byIndex.demand().get(1)).perDay()).isEqualTo(9);
    assertThat(byIndex.city().units()).hasSize(1);
    assertThat(((ScriptedDemand) byId.demand().get(0)).at())
        .isEqualTo(SimTime.after(Duration.ofMinutes(90)));
    assertThat(byId.city().units()).hasSize(3);
  }

  @Test
  void anItemWithoutIdIsFoundByWhatStandsForIt() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("id: everyday, ", "")
            .with(
                "  alertDirectly: { central: 3 s }",
                "  mutualAid: [ { name: next, at: [116.41, 39.9], units: [ { type: engine } ] } ]");

    Drill drill = text.drill("demand.fire.perDay=9", "plan.mutualAid[next].units[0].count=5");

    assertThat(drill.demand())
        .filteredOn(PoissonDemand.class::isInstance)
        .map(entry -> ((PoissonDemand) entry).perDay())
        .containsExactly(9.0);
    assertThat(drill.city().units()).hasSize(7);
    assertThat(text.problems("demand[fir].perDay=9"))
        .containsExactly(
            "--set demand[fir].perDay=9: error: demand has no item fir; 0 to 1, or an id, any of"
                + " fire, drill. Maybe \"fire\"?");
  }

  @Test
  void aListOfThingsWithoutIdsIsCountedOnly() {
    assertThat(ScenarioText.in(folder).problems("standards[cn]=london"))
        .singleElement()
        .asString()
        .endsWith("error: standards has no item cn; 0 to 0");
  }

  @Test
  void aNewKeyMayBeSetWithTheGroupsAboveIt() {
    Drill drill =
        ScenarioText.in(folder)
            .drill(
                "callCentre.answering=6 s",
                "unitTypes.ladder={ provides: { ladder: 1 }, mode: drive }",
                "stations[first].units=[ { type: ladder } ]",
                "incidents.fire.needs.alarm-1={ ladder: 1 }");

    assertThat(drill.city().callCentre().answering().meanMillis()).isEqualTo(6000);
    assertThat(drill.city().units()).extracting(Unit::id).containsExactly("first/ladder-1");
  }

  @Test
  void laterEditsSeeEarlierOnes() {
    Drill drill =
        ScenarioText.in(folder)
            .drill(
                "stations[0]={ id: last, tier: small, at: [116.41, 39.9], units: [] }",
                "stations[last].units=[ { type: engine, count: 4 } ]",
                "plan.alertDirectly={ small: 1 s }");

    assertThat(drill.city().stations()).extracting(Station::id).containsExactly("last");
    assertThat(drill.city().units()).hasSize(4);
  }

  @Test
  void aFileInAnEditIsFoundFromWhereTheCommandRuns() {
    ScenarioText text =
        ScenarioText.in(folder).file("more.csv", "id,lon,lat,population\nn,116,39,5\n");
    Path here = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());

    Drill drill = text.drill("city.zones=[ { from: " + here.resolve("more.csv") + " } ]");

    assertThat(drill.city().zones()).extracting(Zone::id).containsExactly("n");
    assertThat(text.problems("city.zones=[ { from: more.csv } ]"))
        .anyMatch(line -> line.contains("more.csv: no such file"));
  }

  @Test
  void aRelativeFileInTheScenarioIsStillFoundFromTheScenario() {
    Drill drill = ScenarioText.in(folder).drill("city.roads.columns={ class: class }");

    assertThat(drill.city().stations()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          clock.duraton=12h      | clock.duraton: unknown key "duraton"; any of start, zone, duration, warmUp, coolDown. Maybe "duration"?
          demand[dril].at=03:00  | demand has no item dril; 0 to 1, or an id, any of everyday, drill. Maybe "drill"?
          demand[2].at=03:00     | demand has no item 2; 0 to 1, or an id, any of everyday, drill
          demand.at=03:00        | demand has no item at; 0 to 1, or an id, any of everyday, drill
          clock.duration.h=3     | clock.duration is "24h"; a path into the scenario
          clock[0]=3             | clock is a group of keys; a path into the scenario
          [0]=3                  | the scenario is a group of keys; a path into the scenario
          clock.duration         | no path=value; such as clock.duration=12h
          =12h                   | no path=value; such as clock.duration=12h
          ' =12h'                | no path=value; such as clock.duration=12h
          clock..duration=12h    | no path=value; such as clock.duration=12h
          clock.duration.=12h    | no path=value; such as clock.duration=12h
          demand[0=12h           | no path=value; such as clock.duration=12h
          ''                     | no path=value; such as clock.duration=12h
          """)
  void aPathThatLeadsNowhereIsAnError(String edit, String message) {
    assertThat(ScenarioText.in(folder).problems(edit))
        .singleElement()
        .asString()
        .isEqualTo("--set " + edit + ": error: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          clock.duration=12            | clock.duration: "12"; a duration above 0 such as 90 s, 3 min or 1h30m. Maybe "12 min"?
          demand[drill].place=[39.9, 116.4] | demand[drill].place: [39.9, 116.4]; a point [longitude, latitude] in degrees. Maybe "[116.4, 39.9]"?
          standards=[ cn-5-minutes ]   | standards[0]: no standard "cn-5-minutes"; any of cn-60-second, cn-1-3-5, cn-5-minute, nfpa-1710, nfpa-1720, london. Maybe "cn-5-minute"?
          unitTypes.engine={ mode: drive, provide: { pumping: 1 } } | unitTypes.engine.provide: unknown key "provide"; any of provides, mode, modeByPriority, home, turnout, turnoutByHour, constantTravel, noise, setUp, byTier, flow, staffing, byStaffing, crew, breakdowns, restock. Maybe "provides"?
          """)
  void aWrongValueIsToldWithItsPath(String edit, String message) {
    assertThat(ScenarioText.in(folder).problems(edit))
        .contains("--set " + edit + ": error: " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"name={", "name='x", "name=a: b: c", "name=#x", "name=*x", "name="})
  void aValueThatIsNoYamlIsOneError(String edit) {
    assertThat(ScenarioText.in(folder).problems(edit))
        .singleElement()
        .asString()
        .startsWith("--set " + edit)
        .contains(": error: ");
  }

  @Test
  void whatANewGroupLacksIsToldWithItsPath() {
    assertThat(ScenarioText.in(folder).problems("unitTypes.ladder.mode=drive"))
        .singleElement()
        .asString()
        .contains(": error: unitTypes.ladder: no key \"provides\"; ");
  }

  @Test
  void anItemOfAnEmptyListIsToldAsSuch() {
    ScenarioText text = ScenarioText.in(folder).with("[ cn-5-minute ]", "[]");

    assertThat(text.problems("standards[0]=nfpa-1710"))
        .containsExactly(
            "--set standards[0]=nfpa-1710: error: standards has no item 0; an item, but the list is"
                + " empty");
  }
}
