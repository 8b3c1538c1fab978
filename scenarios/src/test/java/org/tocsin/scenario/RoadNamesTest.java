package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.drill.RoadEffect;

/** What roads are called that an author does not mean by name, and that films know it. */
class RoadNamesTest {

  private static final Path SCRIPT =
      Path.of("../reports/src/main/resources/org/tocsin/report/film/details.js");
  private static final Pattern ROW = Pattern.compile("\\[/\\^(.+)\\$/, \"detail\\.([a-z-]+)\"\\]");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          weather: { to: 0.6 }                                    | all-streets
          close: { class: [trunk, primary] }                      | road-class
          close: { class: primary, only: vehicles }               | for-vehicles
          close: { road: South Road, only: vehicles }             | for-vehicles
          close: { near: { at: [116.405, 39.9025], radius: 20 m } } | around
          close: { id: [a-b, b-c, a-d, b-e] } | roads-by-id
          close: { id: [b-c, a-d] }                               | roads
          close: { area: [[116.399, 39.9001], [116.401, 39.9001], [116.401, 39.9049], [116.399, 39.9049]] } | area
          """)
  void aFilmHasWordsForRoadsThatAreNotMeantByName(String effect, String word) throws IOException {
    String name = nameIn(effect);

    List<String> words =
        ROW.matcher(Files.readString(SCRIPT).split("const ROADS")[1])
            .results()
            .filter(row -> Pattern.matches(row.group(1), name))
            .map(row -> row.group(2))
            .toList();

    assertThat(words).as(name).startsWith(word);
  }

  private String nameIn(String effect) {
    RoadEffect roads =
        (RoadEffect)
            ScenarioText.in(folder)
                .with("plan:", "injects:\n  - { at: \"+1h\", " + effect + " }\nplan:")
                .drill()
                .injects()
                .get(0)
                .effects()
                .get(0);
    return roads.roads().name();
  }
}
