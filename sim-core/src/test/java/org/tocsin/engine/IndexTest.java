package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folder reads as a tutorial: its README names every drill, in order. */
class IndexTest {

  private static final Path FOLDER = Path.of("src/test/java/org/tocsin/engine");
  private static final Pattern DRILL = Pattern.compile("[A-Z]\\d\\d\\w*Test\\.java");

  @Test
  void theReadmeNamesEveryDrillInOrder() throws IOException {
    List<String> named =
        Pattern.compile("\\((" + DRILL + ")\\)")
            .matcher(Files.readString(FOLDER.resolve("README.md")))
            .results()
            .map((MatchResult link) -> link.group(1))
            .toList();

    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(named)
          .isEqualTo(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> DRILL.matcher(name).matches())
                  .sorted()
                  .toList());
    }
  }
}
