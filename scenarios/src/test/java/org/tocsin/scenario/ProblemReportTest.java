package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author is told who made mistakes in a scenario file. */
class ProblemReportTest {

  @TempDir Path folder;

  @Test
  void aMessageNamesPlacePathFindingAllowedAndNearestName() {
    ScenarioText text =
        ScenarioText.in(folder).with("work: 20 min", "work: 20 min\n    sevrity: minor");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(
            "drill.yaml:19:5: error: incidents.fire.sevrity: unknown key \"sevrity\"; any of"
                + " severity, priority, needs, ")
        .endsWith(". Maybe \"severity\"?");
  }

  @Test
  void anUnknownKeyWithoutANearNameGetsNoGuess() {
    ScenarioText text = ScenarioText.in(folder).plus("weather: rain\n");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(
            text.at("weather") + ": error: weather: unknown key \"weather\"; any of tocsin,")
        .doesNotContain("Maybe");
  }

  @Test
  void aSecondKeyOfTheSameNameIsAnError() {
    ScenarioText text =
        ScenarioText.in(folder).with("  mode: drive", "  mode: drive\n    mode : walk");

    assertThat(text.problems())
        .containsExactly(
            text.at("mode : walk")
                + ": error: unitTypes.engine.mode: key \"mode\" for the second time (first in line"
                + " 11); each key once");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          turnout: 60 s   | turnout: 60         | "60"      | unitTypes.engine.turnout | a duration such as 90 s, 3 min or 1h30m
          duration: 24h   | duration: 24        | "24"      | clock.duration           | a duration above 0 such as
          duration: 24h   | duration: 24 hours  | "24 hours"| clock.duration           | a duration above 0 such as
          duration: 24h   | duration: 0 s       | "0 s"     | clock.duration           | a duration above 0 such as
          zones:          | snapLimit: 500\\n  zones: | "500" | city.snapLimit          | a distance such as 500 m or 1.5 km
          zones:          | speeds: { trunk: 50 }\\n  zones: | "50" | city.speeds.trunk | a speed above 0 such as 45 km/h
          """)
  void aQuantityWithoutItsUnitIsAnError(
      String passage, String instead, String found, String path, String allowed) {
    ScenarioText text = ScenarioText.in(folder).with(passage, instead.replace("\\n", "\n"));

    String value = found.replace("\"", "");
    String key = path.substring(path.lastIndexOf('.') + 1) + ": ";
    String place = text.at(key + value);
    int column = Integer.parseInt(place.substring(place.lastIndexOf(':') + 1)) + key.length();
    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(place.substring(0, place.lastIndexOf(':') + 1) + column + ": error: " + path)
        .contains(": " + found + "; " + allowed);
  }

  @Test
  void aMissingKeyIsToldAtItsGroup() {
    ScenarioText text = ScenarioText.in(folder).with("    work: 20 min\n", "");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(
            text.at("needs:")
                + ": error: incidents.fire: no key \"work\" and no key \"course\"; one of them");
  }

  @Test
  void aKeyWithoutValueIsNothing() {
    ScenarioText text = ScenarioText.in(folder).with("work: 20 min", "work:");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains("incidents.fire.work: nothing; a duration such as");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type: engine     | type: engin       | no unit type "engin"; any of engine. Maybe "engine"?
          mode: drive      | mode: drve        | no mode "drve"; any of drive, drive-home, walk, e-bike. Maybe "drive"?
          mode: drive      | mode: e-byke      | no mode "e-byke"; any of drive, drive-home, walk, e-bike. Maybe "e-bike"?
          cn-5-minute      | cn-5-minutes      | no standard "cn-5-minutes"; any of cn-60-second, cn-1-3-5, cn-5-minute, nfpa-1710, nfpa-1720, london. Maybe "cn-5-minute"?
          { central: 3 s } | { centrel: 3 s }  | no station of tier "centrel"; any of central. Maybe "central"?
          drill, type: fire | drill, type: firs | no incident type "firs"; any of fire. Maybe "fire"?
          where: population | where: populaton  | "populaton"; one of population, streets; or keys points. Maybe "population"?
          work: 20 min      | work: gama        | "gama"; a duration such as 90 s, 3 min or 1h30m; or one key of constant, uniform, triangular, exponential, gamma, weibull, lognormal, empirical, mixture. Maybe "{ gamma: ... }"?
          work: 20 min      | course: fire      | "fire"; one key of fire, casualties, trapped, collapse, leak, crowd. Maybe "{ fire: ... }"?
          """)
  void anUnknownNameIsToldWithTheNearestOne(String passage, String instead, String message) {
    ScenarioText text = ScenarioText.in(folder).with(passage, instead);

    assertThat(text.problems()).singleElement().asString().endsWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { gamma: { mean: 20 min, sd: 8 min }, constant: 5 min } | constant | .constant: 2 kinds, gamma and constant; a law has one kind
          { gamma: { mean: 20 min }, sd: 8 min } | sd | .sd: key "sd" beside "gamma"; a law has one key, its kind; the others belong into its value
          { mean: 20 min, sd: 8 min } | { mean | : keys mean, sd; a duration such as 90 s, 3 min or 1h30m; or one key of constant, uniform, triangular, exponential, gamma, weibull, lognormal, empirical, mixture
          """)
  void aLawHasOneKind(String law, String place, String message) {
    ScenarioText text = ScenarioText.in(folder).with("work: 20 min", "work: " + law);

    assertThat(text.problems())
        .containsExactly(text.at(place) + ": error: incidents.fire.work" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          50     | 0.5
          0.5 %  | 0.005
          90%    | 0.9
          150 %  | 1
          0 %    | 0
          """)
  void aShareInPerCentIsToldAsANumber(String written, String meant) {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("work: 20 min", "work: 20 min\n    lane: { blocked: " + written + " }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .endsWith("\"" + written + "\"; a number from 0 to 1. Maybe \"" + meant + "\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "-0.1", "often", "1000", "1.5.1 %"})
  void aShareThatMayBeAnythingIsNotGuessed(String written) {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("work: 20 min", "work: 20 min\n    lane: { blocked: " + written + " }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .endsWith("\"" + written + "\"; a number from 0 to 1");
  }

  @Test
  void aFactorInPerCentIsToldAsANumber() {
    ScenarioText text = ScenarioText.in(folder).plus("modes: { slow: { factor: 150 % } }\n");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .endsWith("\"150 %\"; a number from 0.01 to 10. Maybe \"1.5\"?");
  }

  @Test
  void aPointOffTheStreetsIsToldWithItsDistance() {
    ScenarioText text = ScenarioText.in(folder).with("[116.404, 39.905]", "[116.404, 39.925]");

    assertThat(text.problems())
        .containsExactly(
            text.at("[116.404, 39.925]")
                + ": error: demand[1].place: demand drill at [116.404, 39.925] lies 2221 m from the"
                + " nearest street; at most 500 m (city.snapLimit)");
  }

  @Test
  void aZoneWithoutStreetsIsToldAtItsOwnCentre() {
    ScenarioText text = ScenarioText.in(folder).with("[116.410, 39.9025]", "[117.410, 39.9025]");

    assertThat(text.problems())
        .containsExactly(
            text.at("[117.410, 39.9025]")
                + ": warning: city.zones[1].centre: zone east has 1000 people and no street; an"
                + " outline or centre on the map of the streets; its people have no incidents");
  }

  @Test
  void theDistanceIsWrittenTheSameInEveryCountry() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      aPointOffTheStreetsIsToldWithItsDistance();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void swappedCoordinatesAreTurnedRoundInTheGuess() {
    ScenarioText text = ScenarioText.in(folder).with("[116.404, 39.905]", "[39.905, 116.404]");

    assertThat(text.problems())
        .containsExactly(
            text.at("[39.905, 116.404]")
                + ": error: demand[1].place: [39.905, 116.404]; a point [longitude, latitude] in"
                + " degrees. Maybe \"[116.404, 39.905]\"?");
  }

  @Test
  void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("population: 3000", "population: many")
            .with("mode: drive", "mode: drve")
            .with("tier: central,", "teir: central,")
            .with("work: 20 min", "work: 20")
            .with("id: everyday, type: fire", "id: everyday, type: fyre")
            .with("[ cn-5-minute ]", "[ cn-5-minute, nfpa-1750 ]");

    List<String> problems = text.problems();

    assertThat(problems)
        .extracting(line -> line.split(": error: ")[0] + " " + line.split(": ")[2])
        .containsExactly(
            text.at("many") + " city.zones[0].population",
            text.at("drve") + " unitTypes.engine.mode",
            text.at("{ id: first") + " stations[0]",
            text.at("teir") + " stations[0].teir",
            "drill.yaml:18:11 incidents.fire.work",
            text.at("fyre") + " demand[0].type",
            text.at("nfpa-1750") + " standards[1]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          duration: 24h    | duration: never
          start: 2026-03-10T18:00:00 | start: today
          snapLimit: 500 m | snapLimit: near
          arcs: arcs.csv   | arcs: lost.csv
          """)
  void aWrongClockOrPlaceDoesNotHideOtherProblems(String passage, String instead) {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("  zones:", "  snapLimit: 500 m\n  zones:")
            .with(passage, instead)
            .with("{ type: engine", "{ type: engin")
            .with("drill, type: fire", "drill, type: fier");

    assertThat(text.problems())
        .hasSize(3)
        .anyMatch(line -> line.contains("no unit type \"engin\""))
        .anyMatch(line -> line.contains("no incident type \"fier\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          provides: { pumping: 1 }\\n    mode | provides: { pumping: none }\\n    mode | unit type
          work: 20 min           | work: 20                   | incident type
          [116.405, 39.900]      | [116.405]                  | tier of a station
          [116.405, 39.900]      | [116.405, 39.95]           | tier of a station off the streets
          mode: drive            | mode: quad                 | mode
          population: 3000       | population: 3e             | zone with people
          """)
  void aReferenceToSomethingWrongIsNoSecondProblem(String passage, String instead, String what) {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("    - { id: east, population: 1000, centre: [116.410, 39.9025] }\n", "")
            .with(
                "units: [ { type: engine, count: 2 } ] }",
                "units: [ { type: engine } ] }\n"
                    + "  - { id: second, tier: small, at: [116.400, 39.900], units: [] }")
            .plus("modes:\n  quad: { factor: " + (what.equals("mode") ? 99 : 2) + " }\n")
            .with(passage.replace("\\n", "\n"), instead.replace("\\n", "\n"));

    assertThat(text.problems()).as("problems with a wrong %s", what).hasSize(1);
  }

  @Test
  void aPartOfAWrongZoneIsNoSecondProblem() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("population: 3000", "population: many")
            .with("id: east,", "id: east, parent: west,");

    assertThat(text.problems()).singleElement().asString().contains("many");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "work: { empirical: [ 5 ] }",
        "work: { mixture: [ { weight: 0, law: 5 s } ] }",
        "work: { gamma: { mean: 5, sd: 2 s } }",
        "detection: -5 s\n    work: 20 min"
      })
  void aWrongPartIsNotToldAgainOfTheWhole(String work) {
    ScenarioText text = ScenarioText.in(folder).with("work: 20 min", work);

    assertThat(text.problems()).hasSize(1);
  }

  @Test
  void aWrongWeightOfAnHourIsNotToldAsAWrongCount() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("where: population", "where: population, hours: [" + "1, ".repeat(23) + "x]");

    assertThat(text.problems()).singleElement().asString().contains("hours[23]: \"x\"; a number");
  }

  @Test
  void whatTheModelRefusesIsToldWhereItIsWritten() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("work: 20 min", "work: { triangular: { min: 5 min, mode: 1 min, max: 9 min } }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(
            text.at("{ min: 5 min") + ": error: incidents.fire.work.triangular: min 5 min, mode 1");
  }

  @Test
  void anIdForTheSecondTimeIsAnError() {
    ScenarioText text =
        ScenarioText.in(folder).with("id: everyday,", "id: drill,").with("id: east,", "id: west,");

    assertThat(text.problems())
        .containsExactly(
            text.at("{ id: west, population: 1000")
                + ": error: city.zones[1]: zone \"west\" for the second time (first in line 6); each id once",
            text.at("{ id: drill, type: fire, at:")
                + ": error: demand[1]: demand \"drill\" for the second time (first in line 20); each id once");
  }

  @Test
  void aMessageIsOneLineWhateverIsInTheFile() {
    ScenarioText text = ScenarioText.in(folder).plus("\"two\\nlines\\e[31m\\u2028\": \"x\\ry\"\n");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains("two\uFFFDlines\uFFFD[31m\uFFFD")
        .doesNotContainPattern("[\\p{Cc}\\p{Zl}]");
  }

  @Test
  void aWarningDoesNotStopTheDrill() {
    ScenarioText text = ScenarioText.in(folder).with("{ central: 3 s }", "{ centrel: 3 s }");

    assertThat(text.problems()).singleElement().asString().contains(": warning: ");
    assertThat(text.load().drill()).isPresent();
  }
}
