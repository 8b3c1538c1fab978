package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zones that are far from what everyday incidents there call for. */
class ReachTest {

  private static final String NEEDS = "{ alarm-1: { pumping: 1 } }";

  @TempDir Path folder;

  /** A ladder that goes at a twentieth of the speed of cars. */
  private ScenarioText withSlowLadder(String place) {
    return ScenarioText.in(folder)
        .with("unitTypes:", "modes: { crawl: { factor: 0.05 } }\nunitTypes:")
        .with(
            "stations:\n",
            "  ladder: { provides: { ladder: 1 }, mode: crawl, turnout: 60 s }\nstations:\n  - { id:"
                + " second, tier: central, at: "
                + place
                + ", units: [ { type: ladder } ] }\n")
        .with(NEEDS, "{ alarm-1: { pumping: 1, ladder: 1 } }");
  }

  @Test
  void aZoneThatNoLadderReachesInTwentyMinutesIsWarnedOf() {
    ScenarioText scenario = withSlowLadder("[116.400, 39.9025]");

    assertThat(scenario.problems())
        .singleElement()
        .asString()
        .startsWith(
            scenario.at("{ alarm-1: { pumping: 1, ladder: 1 } }")
                + ": warning: incidents.fire.needs: no unit with \"ladder\" within 20 min of 100 % of"
                + " zone \"east\", at best ")
        .endsWith(
            "where \"fire\" calls for it; a force that is there in time, from its stations with all"
                + " units waiting");
  }

  @Test
  void aHospitalOnAStreetThatNoOtherLeadsToIsOffTheStreets() {
    ScenarioText plain = ScenarioText.in(folder);
    ScenarioText scenario =
        plain
            .file("nodes.csv", plain.read("nodes.csv") + "x,116.430,39.930\ny,116.435,39.930\n")
            .file("arcs.csv", plain.read("arcs.csv") + "x,y,430,residential,Island Road\n")
            .with("unitTypes:", "  hospitals: [ { id: isle, at: [116.432, 39.930] } ]\nunitTypes:");

    assertThat(scenario.problems())
        .singleElement()
        .asString()
        .startsWith(
            scenario.at("[116.432, 39.930]")
                + ": error: city.hospitals[0].at: hospital isle at [116.432, 39.93] lies ")
        .endsWith(" m from the nearest street; at most 500 m (city.snapLimit)");
  }

  @Test
  void aLadderThatIsNearEnoughIsNotWarnedOf() {
    assertThat(withSlowLadder("[116.400, 39.9025]").with("factor: 0.05", "factor: 0.5").problems())
        .isEmpty();
  }

  @Test
  void whatCountsIsTheTrafficOfMostHoursOfTheDrill() {
    ScenarioText longDrill =
        withSlowLadder("[116.400, 39.9025]")
            .with("factor: 0.05", "factor: 0.5")
            .with(
                "city:\n", "city:\n  bands: { evening: { hours: \"18:00-24:00\", speed: 0.1 } }\n");
    ScenarioText evening = longDrill.with("duration: 24h", "duration: 11h");

    assertThat(longDrill.problems()).isEmpty();
    assertThat(evening.problems())
        .singleElement()
        .asString()
        .contains("no unit with \"ladder\" within 20 min");
  }
}
