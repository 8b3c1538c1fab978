package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tocsin.report.text.Messages;
import org.tocsin.scenario.library.ScenarioLibrary;

/** Reports name the standards that come with Tocsin in the reader's language. */
class StandardNamesTest {

  @Test
  void everyLabelOfTheLibraryIsInTheCatalogueAsItIsWritten() throws IOException {
    Messages english = Messages.english();

    assertThat(labels())
        .hasSizeGreaterThan(20)
        .allSatisfy((key, label) -> assertThat(english.textOr(key, "")).as(key).isEqualTo(label));
  }

  @Test
  void aLabelOfTheLibraryIsTranslatedAndAnAuthorsOwnIsNot() {
    Messages chinese = Messages.in("zh");

    assertThat(chinese.target("cn-60-second", "first-action", "First action within 60 s"))
        .isEqualTo("60 秒内首次处置");
    assertThat(chinese.target("cn-60-second", "first-action", "Ours")).isEqualTo("Ours");
    assertThat(chinese.standard("ours", "Our own")).isEqualTo("Our own");
  }

  private static Map<String, String> labels() throws IOException {
    Map<String, String> labels = new TreeMap<>();
    try (var in = ScenarioLibrary.class.getResourceAsStream("standards.yaml")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
      for (Object entry : (List<?>) Objects.requireNonNull(file.get("standards"))) {
        Map<?, ?> standard = (Map<?, ?>) entry;
        String key = "standard." + standard.get("id");
        labels.put(key, String.valueOf(standard.get("label")));
        for (Object clause : (List<?>) Objects.requireNonNull(standard.get("clauses"))) {
          Map<?, ?> of = (Map<?, ?>) clause;
          labels.put(key + "." + of.get("id"), String.valueOf(of.get("label")));
        }
      }
    }
    return labels;
  }
}
