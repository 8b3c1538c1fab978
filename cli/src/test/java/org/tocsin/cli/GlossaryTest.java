package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The glossary is read by eye and joined by many hands. */
class GlossaryTest {

  private static final Pattern ROW = Pattern.compile("^\\| \\*\\*(.+?)\\*\\*", Pattern.MULTILINE);

  @Test
  void everyWordStandsOnceAndInItsPlace() throws IOException {
    String glossary = Files.readString(Path.of("../docs/glossary.md"));

    List<String> words =
        ROW.matcher(glossary)
            .results()
            .map(word -> word.group(1).toLowerCase(Locale.ROOT))
            .toList();

    assertThat(words).hasSizeGreaterThan(100).doesNotHaveDuplicates().isSorted();
  }
}
