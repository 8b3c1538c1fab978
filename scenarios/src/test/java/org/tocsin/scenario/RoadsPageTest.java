package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever docs/roads.md tells authors to write is understood. */
class RoadsPageTest {

  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final String OLD_TOWN =
      """
      {"type":"FeatureCollection","features":[{"type":"Feature",
        "properties":{"id":"old-town","name":"Old Town","population":10},
        "geometry":{"type":"Polygon","coordinates":[
          [[116.399,39.899],[116.404,39.899],[116.404,39.906],[116.399,39.906],[116.399,39.899]]]}}]}
      """;
  private static final String TREE =
      """
      incidents:
        tree:
          needs: { alarm-1: { pumping: 1 } }
          work: 20 min
      """;

  @TempDir Path folder;

  @Test
  void everyExampleIsWithoutAProblem() throws IOException {
    List<String> examples = examples();

    assertThat(examples).hasSize(4);
    for (String example : examples) {
      ScenarioText text =
          ScenarioText.in(folder)
              .file("zones.geojson", OLD_TOWN)
              .with("- { id: east,", "- { from: zones.geojson }\n    - { id: east,")
              .with("incidents:\n", TREE)
              .with("plan:", "injects:\n" + example.indent(2) + "plan:");
      assertThat(text.problems()).as(example).isEmpty();
    }
  }

  private static List<String> examples() throws IOException {
    Matcher matcher = EXAMPLE.matcher(Files.readString(Path.of("../docs/roads.md")));
    List<String> all = new ArrayList<>();
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }
}
