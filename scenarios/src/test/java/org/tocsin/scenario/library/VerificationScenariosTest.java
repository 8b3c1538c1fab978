package org.tocsin.scenario.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.scenario.LoadedScenario;
import org.tocsin.scenario.ScenarioFiles;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.roads.RoadFiles;

/** The drills whose outcome theory knows are ordinary scenarios. */
class VerificationScenariosTest {

  @TempDir Path folder;

  static List<String> names() {
    return ScenarioLibrary.verifications();
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachLoadsWithoutAProblem(String name) {
    LoadedScenario loaded =
        ScenarioFiles.load(
            ScenarioLibrary.find(name).orElseThrow(),
            List.of(),
            new RoadFiles(Map.of(), "Linux", folder),
            Map.of());

    assertThat(loaded.problems()).extracting(Problem::oneLine).isEmpty();
    assertThat(loaded.drill()).isPresent();
  }

  @Test
  void aLayoutIsTheSameEachTimeAndAnotherUnderAnotherSeedOrNumber() {
    String stations = stations(1, 1);

    assertThat(stations(1, 1)).isEqualTo(stations);
    assertThat(stations(1, 2)).isNotEqualTo(stations);
    assertThat(stations(2, 1)).isNotEqualTo(stations);
  }

  @Test
  void stationsOfManyLayoutsAreAsManyAsThePoissonProcessHas() {
    int[] counts =
        IntStream.range(0, 400).map(n -> (int) stations(5, n).lines().count() - 1).toArray();

    double mean = IntStream.of(counts).average().orElseThrow();
    double variance =
        IntStream.of(counts).mapToDouble(c -> (c - mean) * (c - mean)).sum() / (counts.length - 1);

    // 121 x 121 crossings, 144 to a station: 101.67; four standard errors of mean and variance.
    assertThat(mean).isBetween(101.67 - 2.02, 101.67 + 2.02);
    assertThat(variance).isBetween(101.67 * 0.71, 101.67 * 1.29);
  }

  @Test
  void theFieldIsAWholeSquareOfStreets() {
    assertThat(table("field-nodes.csv", 1, 0).lines()).hasSize(1 + 121 * 121);
    assertThat(table("field-arcs.csv", 1, 0).lines()).hasSize(1 + 2 * 120 * 121);
  }

  private static String stations(long seed, int layout) {
    return table("field-stations.csv", seed, layout);
  }

  private static String table(String file, long seed, int layout) {
    return new String(RandomField.find(file, seed, layout).orElseThrow(), StandardCharsets.UTF_8);
  }
}
