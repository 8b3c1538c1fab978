package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zones that are parts of others. */
class ZoneParentsTest {

  private static final String ZONES =
      """
          - { id: west, population: 3000, centre: [116.400, 39.9025] }
          - { id: east, population: 1000, centre: [116.410, 39.9025] }
      """;

  @TempDir Path folder;

  @Test
  void aZoneThatIsItsOwnParentIsAnErrorWhereThatIsWritten() {
    ScenarioText text = ScenarioText.in(folder).with("3000,", "3000, parent: west,");

    assertThat(text.problems())
        .containsExactly(
            text.at("west, centre")
                + ": error: city.zones[0].parent: zone \"west\" is part of itself; a zone that is no"
                + " part of this one");
  }

  @Test
  void aCircleOfParentsIsToldOnceWithItsWay() {
    List<String> problems =
        zones(
            "{ id: leaf, population: 1, parent: a, centre: [116.400, 39.9025] }",
            "{ id: a, population: 1, parent: b, centre: [116.405, 39.9025] }",
            "{ id: b, population: 1, parent: c, centre: [116.410, 39.9025] }",
            "{ id: c, population: 1, parent: a, centre: [116.410, 39.9000] }");

    assertThat(problems)
        .singleElement()
        .asString()
        .endsWith(
            "error: city.zones[1].parent: zone \"a\" is part of itself: a -> b -> c -> a; a zone"
                + " that is no part of this one");
  }

  @Test
  void twoCirclesAndAnUnknownParentAreAllTold() {
    List<String> problems =
        zones(
            "{ id: a, population: 1, parent: a, centre: [116.400, 39.9025] }",
            "{ id: b, population: 1, parent: b, centre: [116.405, 39.9025] }",
            "{ id: c, population: 1, parent: nowhere, centre: [116.410, 39.9025] }");

    assertThat(problems).hasSize(3);
    assertThat(problems.get(2))
        .endsWith("error: city.zones[2].parent: no zone \"nowhere\"; any of a, b, c");
  }

  @Test
  void anUnknownParentIsToldWhereItIsWritten() {
    ScenarioText text = ScenarioText.in(folder).with("3000,", "3000, parent: eats,");

    assertThat(text.problems())
        .containsExactly(
            text.at("eats")
                + ": error: city.zones[0].parent: no zone \"eats\"; any of east, west. Maybe"
                + " \"east\"?");
  }

  @Test
  void aCircleInATableIsToldAtItsColumn() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with(ZONES, "    - from: zones.csv\n")
            .file("zones.csv", "id,lon,lat,parent,population\nw,116.4,39.9,w,30\n");

    assertThat(text.problems())
        .containsExactly(
            "zones.csv:2:14: error: city.zones[0].parent: zone \"w\" is part of itself; a zone that"
                + " is no part of this one");
  }

  private List<String> zones(String... items) {
    return ScenarioText.in(folder)
        .with(ZONES, "    - " + String.join("\n    - ", items) + "\n")
        .problems();
  }
}
