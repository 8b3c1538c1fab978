package org.tocsin.scenario.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScenarioReferenceTest {

  private static final Path PAGE = Path.of("../docs/scenario.md");

  @Test
  void theReferencePageIsThatOfTheFormat() throws IOException {
    String page = ScenarioReference.page();
    if ("write".equals(System.getProperty("tocsin.golden"))) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE))
        .as("docs/scenario.md; make golden writes it")
        .isEqualTo(page);
  }
}
