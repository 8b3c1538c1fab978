package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.response.DirectAlert;
import org.tocsin.roads.NetworkKind;
import org.tocsin.scenario.library.ScenarioLibrary;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.roads.RoadFiles;
import org.tocsin.scenario.source.InputFile;
import org.tocsin.scenario.source.ResourceSource;
import org.tocsin.scenario.source.ScenarioSource;

class ScenarioFilesTest {

  @TempDir Path folder;

  @Test
  void aValidScenarioBecomesTheDrillThatItSays() {
    LoadedScenario loaded = ScenarioText.in(folder).load();

    assertThat(loaded.problems()).isEmpty();
    Drill drill = loaded.drill().orElseThrow();
    assertThat(drill.name()).isEqualTo("drill");
    assertThat(drill.clock().duration()).isEqualTo(Duration.ofHours(24));
    assertThat(drill.city().streets().network(NetworkKind.CAR).segmentCount()).isPositive();
    assertThat(drill.city().stations()).extracting(Station::id).containsExactly("first");
    assertThat(drill.city().units())
        .extracting(Unit::id)
        .containsExactly("first/engine-1", "first/engine-2");
    assertThat(drill.demand()).extracting(d -> d.id()).containsExactly("drill", "everyday");
    assertThat(drill.standards()).extracting(s -> s.id()).containsExactly("cn-5-minute");
    assertThat(drill.plan().directAlerts().values())
        .containsExactly(DirectAlert.after(Duration.ofSeconds(3)));
  }

  @Test
  void everyFileThatWasReadIsListedWithItsDigest() {
    List<InputFile> inputs = ScenarioText.in(folder).load().inputs();

    assertThat(inputs)
        .extracting(file -> file.path().orElseThrow().getFileName().toString())
        .containsExactly("drill.yaml", "nodes.csv", "arcs.csv");
    assertThat(inputs).extracting(InputFile::sha256).allMatch(hex -> hex.matches("[0-9a-f]{64}"));
  }

  @Test
  void theNameInTheFileGoesBeforeTheNameOfTheFile() {
    ScenarioText named = ScenarioText.in(folder).plus("name: Night in the lanes\n");

    assertThat(named.drill().name()).isEqualTo("Night in the lanes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xicheng", "xicheng-earthquake", "template"})
  void whatShipsLoadsWithoutAProblem(String name) {
    ScenarioSource source =
        name.equals("template")
            ? ResourceSource.of(
                "template.yaml", ScenarioLibrary.template(), file -> java.util.Optional.empty())
            : ScenarioLibrary.find(name).orElseThrow();

    LoadedScenario loaded =
        ScenarioFiles.load(source, List.of(), new RoadFiles(Map.of(), "Linux", folder), Map.of());

    assertThat(loaded.problems()).extracting(Problem::oneLine).isEmpty();
    assertThat(loaded.drill()).isPresent();
  }
}
