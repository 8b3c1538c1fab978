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
import org.tocsin.timeline.FactKind;

class FilmWordsTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/org/tocsin/report/film");
  private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z.-]*)\"");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

  /** Beginnings of keys whose ends are what the film tells. */
  private static final Set<String> BEGINNINGS =
      Set.of("fact.", "who.", "tab.", "deadline.", "source.", "detail.triage-");

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
  void everyKindOfFactHasAWord() {
    List<String> words =
        FactKind.words().stream().map(word -> "fact." + word.replace(' ', '-')).toList();

    Set<String> told =
        english.keySet().stream()
            .filter(key -> key.startsWith("fact."))
            .collect(Collectors.toSet());
    assertThat(told).containsExactlyInAnyOrderElementsOf(words);
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
