package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that a drill could run without, but that are most likely misspelt. */
class NameChecksTest {

  @TempDir Path folder;

  @Test
  void aTierThatNoStationHasIsWarnedOfWhereReadinessNamesIt() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("turnout: 60 s", "turnout: 60 s\n    byTier: { centarl: { setUp: 5 s } }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(
            text.at("centarl")
                + ": warning: unitTypes.engine.byTier.centarl: no station of tier \"centarl\"")
        .endsWith("Maybe \"central\"?");
  }

  @Test
  void aTierThatNearlyIsThatOfMoreStationsIsWarnedOf() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with(
                "incidents:\n",
                """
                  - { id: second, tier: central, at: [116.400, 39.905], units: [ { type: engine } ] }
                  - { id: third, tier: centarl, at: [116.410, 39.905], units: [ { type: engine } ] }
                  - { id: fourth, tier: micro, at: [116.410, 39.900], units: [ { type: engine } ] }
                incidents:
                """);

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains("warning: stations.third.tier: a tier \"centarl\" of 1 beside \"central\"")
        .endsWith("Maybe \"central\"?");
  }

  @Test
  void anOwnStandardIsWarnedOfAnUnknownTierAndRefusedForAnUnknownType() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with(
                "standards: [ cn-5-minute ]",
                """
                standards:
                  - id: ours
                    label: Ours
                    clauses:
                      - { id: a, label: A, from: reported, to: on-scene, tier: small, types: [ fier ], within: 5 min, share: 0.9 }
                """);

    assertThat(text.problems())
        .hasSize(2)
        .anySatisfy(
            p -> assertThat(p).contains("warning: standards[0].clauses[0].tier: no tier \"small\""))
        .anySatisfy(
            p ->
                assertThat(p)
                    .contains("error: standards[0].clauses[0].types[0]: no incident type \"fier\"")
                    .endsWith("Maybe \"fire\"?"));
  }

  @Test
  void aZoneThatAnOwnStandardNamesHasToBeThereAndAGradeMayBeMissing() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("{ id: west, population: 3000,", "{ id: west, population: 3000, grade: urban,")
            .with(
                "standards: [ cn-5-minute ]",
                """
                standards:
                  - id: ours
                    label: Ours
                    clauses:
                      - { id: a, label: A, from: reported, to: on-scene, zones: [ wets, east ], mean: 5 min }
                      - { id: b, label: B, from: reported, to: on-scene, grades: [ urbn, urban ], mean: 5 min }
                """);

    assertThat(text.problems())
        .hasSize(2)
        .anySatisfy(
            p ->
                assertThat(p)
                    .startsWith(
                        text.at("wets")
                            + ": error: standards[0].clauses[0].zones[0]: no zone \"wets\"; any of east, west.")
                    .endsWith("Maybe \"west\"?"))
        .anySatisfy(
            p ->
                assertThat(p)
                    .startsWith(
                        text.at("urbn")
                            + ": warning: standards[0].clauses[1].grades[0]: no zone of grade \"urbn\"; any of urban;")
                    .endsWith("Maybe \"urban\"?"));
  }

  @Test
  void twoStandardsOfOneNameAreAnError() {
    ScenarioText text =
        ScenarioText.in(folder).with("[ cn-5-minute ]", "[ cn-5-minute, cn-5-minute ]");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains("standard \"cn-5-minute\" for the second time");
  }

  @Test
  void aRoadClassThatNoStreetHasIsWarnedOfInSpeedsAndBands() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with(
                "  zones:",
                """
                  speeds: { resdential: 20 km/h }
                  bands: { peak: { hours: "07:00-09:00", speeds: { primry: 0.5 } } }
                  zones:"""
                    .indent(2)
                    .stripTrailing());

    assertThat(text.problems())
        .hasSize(2)
        .anySatisfy(
            p ->
                assertThat(p)
                    .startsWith(
                        text.at("resdential")
                            + ": warning: city.speeds.resdential: no street of class \"resdential\"")
                    .endsWith("Maybe \"residential\"?"))
        .anySatisfy(
            p ->
                assertThat(p)
                    .startsWith(text.at("primry") + ": warning: city.bands.peak.speeds.primry: ")
                    .contains("no street of class \"primry\""));
  }

  @Test
  void anUpperFileReplacesTheStreetsOfTheOneItIncludes() {
    ScenarioText.in(folder).load();
    ScenarioText upper =
        ScenarioText.in(folder)
            .file("lower.yaml", ScenarioText.in(folder).text())
            .replacedBy(
                """
                include: [ lower.yaml ]
                city: { roads: { generate: { junctions: 300, centre: [116.405, 39.902] } } }
                """);

    assertThat(upper.problems()).isEmpty();
  }
}
