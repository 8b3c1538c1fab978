package org.tocsin.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.evaluation.DelayCause;
import org.tocsin.evaluation.Rating;
import org.tocsin.incident.Severity;
import org.tocsin.measure.MeasureKind;
import org.tocsin.standard.ClockPoint;
import org.tocsin.timeline.FactKind;

class MessagesTest {

  private static final Path SOURCES = Path.of("src/main/java");

  /**
   * Keys made of a prefix and an id: the values that the program itself can make up, and words for
   * what authors usually write.
   */
  private static final List<String> COMPOSED =
      List.of(
          "measure.",
          "basis.",
          "clock.",
          "severity.",
          "tier.",
          "type.",
          "level.",
          "unit-type.",
          "policy.",
          "standard.",
          "coverage.",
          "compare.",
          "drill.",
          "grade.",
          "cause.",
          "rating.",
          "fact.",
          "detail.",
          "site.model.");

  @Test
  void everyLanguageHasTheSameKeysAndArguments() {
    Properties english = catalogue("messages.properties");
    Properties chinese = catalogue("messages_zh.properties");

    assertThat(new TreeSet<>(chinese.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    assertThat(english.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(arguments(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key))));
  }

  @Test
  void everyKeyInTheCodeIsInTheCatalogueAndEveryKeyInTheCatalogueIsUsed() throws IOException {
    Set<String> keys = catalogue("messages.properties").stringPropertyNames();
    Set<String> literals = literals();

    List<String> missing =
        literals.stream()
            .filter(MessagesTest::looksLikeAKey)
            .filter(k -> !keys.contains(k))
            .toList();
    List<String> unused =
        keys.stream()
            .filter(key -> !literals.contains(key))
            .filter(
                key -> COMPOSED.stream().noneMatch(key::startsWith) && !key.startsWith("measures."))
            .toList();

    assertThat(missing).isEmpty();
    assertThat(unused).isEmpty();
  }

  @Test
  void whateverTheModelCanNameHasItsWord() {
    Messages english = Messages.english();

    assertThat(
            Arrays.stream(MeasureKind.values()).map(kind -> english.text("measure." + kind.id())))
        .doesNotContain("");
    assertThat(
            Arrays.stream(MeasureKind.values())
                .filter(kind -> kind.clock().isEmpty())
                .map(kind -> english.text("basis." + kind.id())))
        .doesNotContain("");
    assertThat(Arrays.stream(ClockPoint.values()).map(point -> english.text("clock." + point.id())))
        .doesNotContain("");
    assertThat(
            Arrays.stream(Severity.values())
                .map(severity -> english.text("severity." + severity.id())))
        .doesNotContain("");
    assertThat(FactKind.words().stream().map(word -> "fact." + word.replace(' ', '-')))
        .allSatisfy(key -> assertThat(english.text(key)).isNotBlank());
    assertThat(Arrays.stream(DelayCause.values()).map(cause -> english.text("cause." + cause.id())))
        .doesNotContain("");
    assertThat(Arrays.stream(Rating.values()).map(rating -> english.text("rating." + rating)))
        .doesNotContain("");
  }

  @ParameterizedTest
  @CsvSource({
    "grade.green, 绿",
    "grade.urban, 城市",
    "grade.suburban, 郊区",
    "grade.rural, 乡村",
    "tier.medical, 医疗急救",
    "type.gas, 燃气泄漏",
    "type.crash, 交通事故",
    "type.trapped, 人员被困",
    "unit-type.bike-team, 自行车小组"
  })
  void wordsThatAuthorsUsuallyWriteAreTranslated(String key, String chinese) {
    assertThat(Messages.in("zh").textOr(key, "none")).isEqualTo(chinese);
  }

  @Test
  void theLanguageOfTheMachineHasNoSay() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.CHINESE);

      assertThat(Messages.english().text("verdict.met")).isEqualTo("met");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anUnknownLanguageIsRefusedWithThoseKnown() {
    assertThatThrownBy(() -> Messages.in("fr"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language: fr; one of en, zh");
  }

  @Test
  void argumentsAreFilledInAsTheyAre() {
    assertThat(Messages.english().text("standards.within", "{0} $1 \\ '", "b"))
        .isEqualTo("{0} $1 \\ ' within b");
  }

  @Test
  void oneIsCountedInTheSingular() {
    Messages english = Messages.english();

    assertThat(english.text("page.subject", "24 h", "1", "1", 1))
        .isEqualTo("A drill of 24 h, simulated 1 time: 1 incident, 1 station");
    assertThat(english.text("page.subject", "24 h", "20", "481", 31))
        .isEqualTo("A drill of 24 h, simulated 20 times: 481 incidents, 31 stations");
    assertThat(Messages.in("zh").text("page.subject", "24 小时", "1", "1", 1))
        .isEqualTo("演练时长 24 小时，模拟 1 次：共 1 起事件，1 个站点");
  }

  private static boolean looksLikeAKey(String literal) {
    String head = literal.substring(0, literal.indexOf('.'));
    return Set.of(
            "list",
            "duration",
            "figure",
            "interval",
            "page",
            "answer",
            "key",
            "verdict",
            "standards",
            "column",
            "arrival",
            "chart",
            "hour",
            "map",
            "stations",
            "hospitals",
            "aid",
            "measures",
            "zones",
            "method",
            "demand",
            "assumptions",
            "crews",
            "limits",
            "limit",
            "provenance",
            "closing",
            "expected",
            "objectives",
            "review",
            "detail")
        .contains(head);
  }

  private static Set<String> literals() throws IOException {
    Pattern dotted = Pattern.compile("\"([a-z]+(?:[.-][a-z0-9-]+)*\\.[a-z0-9-]*[a-z0-9])\"");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(MessagesTest::content)
          .flatMap(text -> dotted.matcher(text).results().map(found -> found.group(1)))
          .filter(literal -> !literal.matches(".*\\.(css|json|csv|geojson|html|txt)"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> arguments(String text) {
    Matcher found = Pattern.compile("\\{(\\d+)").matcher(text);
    return found
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties catalogue(String name) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties;
  }
}
