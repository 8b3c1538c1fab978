package org.tocsin.scenario.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactKind.Topic;

/** {@code docs/facts.md} tells every word of a timeline once, with the keys that it may have. */
class FactsPageTest {

  private static final Path PAGE = Path.of("../docs/facts.md");

  @Test
  void everyWordHasItsLineWithItsKeys() throws IOException {
    List<String> told =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("\\|"))
            .map(cells -> cells[1].strip() + " " + cells[3].strip())
            .toList();

    assertThat(told)
        .isEqualTo(
            Arrays.stream(FactKind.values()).map(k -> '`' + k.word() + "` " + keys(k)).toList());
  }

  private static String keys(FactKind kind) {
    List<String> keys = new ArrayList<>();
    if (kind.topic() == Topic.INCIDENT) {
      keys.addAll(List.of("incident", "type"));
    }
    if (kind.isOfUnit()) {
      keys.addAll(List.of("tier", "unit", "station"));
    }
    if (kind.isAtLevel()) {
      keys.add("level");
    }
    if (kind.topic().isNamed()) {
      keys.add("name");
    }
    return keys.isEmpty() ? "–" : String.join(", ", keys);
  }
}
