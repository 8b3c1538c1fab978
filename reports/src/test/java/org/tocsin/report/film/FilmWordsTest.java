package org.tocsin.report.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FilmWordsTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/org/tocsin/report/film");
  private static final Path FACTS = Path.of("../sim-core/src/main/java/org/tocsin/timeline");
  private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z.-]*)\"");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
  private static final Pattern WORD =
      Pattern.compile(
          "String word\\(\\) \\{\\s*return (?:[^;]*\\? )?\"([^\"]+)\"(?: : \"([^\"]+)\")?;");

  /** Beginnings of keys whose ends are what the film tells. */
  private static final Set<String> BEGINNINGS =
      Set.of("fact.", "who.", "tab.", "deadline.", "source.");

  private final Map<String, String> english = FilmWords.in("en");
  private final Map<String, String> chinese = FilmWords.in("zh");

  @Test
  void bothLanguagesHaveTheSameKeysAndArguments() {
    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    assertThat(english)
        .allSatisfy(
            (key, text) ->
                assertThat(arguments(chinese.get(key))).as(key).isEqualTo(arguments(text)));
  }

  @Test
  void thePageUsesEveryWordAndHasEveryWordThatItUses() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String script : FilmFile.SCRIPTS) {
      Matcher key = KEY.matcher(Files.readString(SCRIPTS.resolve(script + ".js")));
      while (key.find()) {
        used.add(key.group(1));
      }
    }

    assertThat(used).containsAll(BEGINNINGS);
    used.removeAll(BEGINNINGS);
    assertThat(english.keySet()).containsAll(used);
    assertThat(english.keySet())
        .filteredOn(key -> BEGINNINGS.stream().noneMatch(key::startsWith))
        .filteredOn(key -> !key.startsWith("detail."))
        .isSubsetOf(used);
  }

  @Test
  void everyKindOfFactHasAWord() throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.list(FACTS)) {
      for (Path file : files.toList()) {
        Matcher word = WORD.matcher(Files.readString(file));
        while (word.find()) {
          words.add("fact." + word.group(1).replace(' ', '-'));
          if (word.group(2) != null) {
            words.add("fact." + word.group(2).replace(' ', '-'));
          }
        }
      }
    }

    assertThat(words).hasSizeGreaterThan(70);
    Set<String> told =
        english.keySet().stream()
            .filter(key -> key.startsWith("fact."))
            .collect(Collectors.toSet());
    assertThat(told).isEqualTo(words);
  }

  @Test
  void everyScriptIsOnThePage() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      List<String> scripts =
          files
              .map(f -> f.getFileName().toString())
              .filter(f -> f.endsWith(".js"))
              .map(f -> f.substring(0, f.length() - ".js".length()))
              .toList();

      assertThat(FilmFile.SCRIPTS).containsExactlyInAnyOrderElementsOf(scripts);
    }
  }

  private static List<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .sorted()
        .toList();
  }
}
