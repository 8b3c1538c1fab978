package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody writes on purpose: each gives one clear error, soon and in little memory. */
class HostileFileTest {

  private static final int DEEP = 20_000;
  private static final long MOST_MEGABYTES = 64;
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"[", "{ a: ", "- ", "? ", "[{ a: "})
  void deepNestingIsRefused(String level) throws IOException {
    assertThat(errorOf("deep.yaml", "tocsin: 1\nname: " + level.repeat(DEEP)))
        .containsPattern("nesting deeper than 64|not YAML|not a single word");
    assertThat(errorOf("deeper.yaml", level.repeat(DEEP)))
        .containsPattern("nesting deeper than 64|not a single word");
  }

  @Test
  void anAliasBombIsRefusedAtItsFirstAlias() throws IOException {
    String bomb =
        """
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
        """;

    assertThat(errorOf("bomb.yaml", bomb))
        .isEqualTo(
            "bomb.yaml:2:8: error: b[0]: alias *a; the value itself: aliases are not used in"
                + " scenarios");
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge.yaml").toFile(), "rw")) {
      file.setLength(100L << 20);
    }

    assertThat(onlyError("huge.yaml"))
        .isEqualTo("huge.yaml: error: 104,857,600 bytes; at most 16,777,216 bytes of YAML");
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, 'not UTF-8; text in UTF-8'",
    "UTF-16, 'UTF-16, not UTF-8; text in UTF-8: save it as UTF-8 in its editor. Maybe \"iconv -f"
        + " UTF-16 -t UTF-8\"?'",
    "UTF-16BE, 'UTF-16, not UTF-8; text in UTF-8: save it as UTF-8 in its editor. Maybe \"iconv -f"
        + " UTF-16 -t UTF-8\"?'",
    "UTF-16LE, 'UTF-16, not UTF-8; text in UTF-8: save it as UTF-8 in its editor. Maybe \"iconv -f"
        + " UTF-16 -t UTF-8\"?'",
    "UTF-32LE, 'UTF-32, not UTF-8; text in UTF-8: save it as UTF-8 in its editor. Maybe \"iconv -f"
        + " UTF-32 -t UTF-8\"?'"
  })
  void otherEncodingsAreNamedAsSuch(String charset, String message) throws IOException {
    byte[] bytes = "tocsin: 1\nname: Caserne de Saint-Étienne\n".getBytes(Charset.forName(charset));

    assertThat(errorOf("caserne.yaml", bytes)).isEqualTo("caserne.yaml: error: " + message);
  }

  @Test
  void aTextInGbkIsGuessed() throws IOException {
    byte[] bytes = "tocsin: 1\nname: 西城区，冬夜演练\n".getBytes(Charset.forName("GBK"));

    assertThat(errorOf("xicheng.yaml", bytes))
        .isEqualTo(
            "xicheng.yaml: error: not UTF-8; text in UTF-8: save it as UTF-8 in its editor. Maybe"
                + " \"iconv -f GBK -t UTF-8\"?");
  }

  @Test
  void aNulByteIsNotYaml() throws IOException {
    assertThat(errorOf("nul.yaml", "tocsin: 1\nname: a\0b\n"))
        .isEqualTo(
            "nul.yaml:2:8: error: not YAML: character U+0000; letters and marks that can be"
                + " printed");
  }

  @Test
  void aDirectoryIsNoScenario() throws IOException {
    Files.createDirectory(folder.resolve("city.yaml"));

    assertThat(onlyError("city.yaml"))
        .isEqualTo("city.yaml: error: a directory; a file that can be read");
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe.yaml");
    boolean made;
    try {
      Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
      made = mkfifo.waitFor(5, TimeUnit.SECONDS) && mkfifo.exitValue() == 0;
    } catch (IOException e) {
      made = false;
    }
    assumeTrue(made, "no mkfifo here");

    assertThat(onlyError("pipe.yaml"))
        .isEqualTo("pipe.yaml: error: a pipe or device; a file that can be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "\uFEFF"})
  void anEmptyFileIsToldAsEmpty(String content) throws IOException {
    assertThat(errorOf("empty.yaml", content))
        .isEqualTo("empty.yaml: error: an empty file; a scenario");
  }

  @ParameterizedTest
  @CsvSource({"'- tocsin: 1\n- name: x\n', a list of 2", "just words, '\"just words\"'"})
  void theTopLevelIsAGroupOfKeys(String content, String found) throws IOException {
    assertThat(errorOf("top.yaml", content))
        .isEqualTo("top.yaml:1:1: error: " + found + "; a scenario: groups of keys");
  }

  @Test
  void aSecondDocumentIsAnError() {
    ScenarioText text = ScenarioText.in(folder).plus("---\ntocsin: 1\n");

    assertThat(text.problems())
        .containsExactly(
            text.at("---") + ": error: a second document (after ---); one document in a file");
  }

  @Test
  void aListWithoutEndIsRefused() throws IOException {
    byte[] bytes = ("name: [" + "1,".repeat(4 << 20)).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("list.yaml"), bytes);

    List<String> lines =
        assertTimeoutPreemptively(
            SOON, () -> ScenarioText.lines(folder, ScenarioText.load(folder, "list.yaml")));

    assertThat(lines)
        .singleElement()
        .asString()
        .endsWith("more than 500000 values; fewer; what is many belongs into tables");
  }

  @Test
  void aWordWithoutEndIsReadSoon() {
    ScenarioText text =
        ScenarioText.in(folder).with("type: engine", "type: " + "e".repeat(8 << 20));

    List<String> problems = assertTimeoutPreemptively(SOON, () -> text.problems());

    assertThat(problems).singleElement().asString().hasSizeLessThan(1000);
  }

  @Test
  void aMissingFileIsMissing() {
    assertThat(onlyError("nowhere.yaml"))
        .isEqualTo("nowhere.yaml: error: no such file; a file that can be read");
  }

  @Test
  void binaryGarbageIsNotText() throws IOException {
    byte[] garbage = new byte[1 << 20];
    new Random(1).nextBytes(garbage);

    assertThat(errorOf("garbage.yaml", garbage)).endsWith("not UTF-8; text in UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"name: \"open", "name: [1, 2", "name: 'a' b", "\tname: x", "name: @x", "%YAML 9"})
  void brokenYamlIsToldOnceWithItsPlace(String line) throws IOException {
    assertThat(errorOf("broken.yaml", "tocsin: 1\n" + line))
        .matches(
            "broken\\.yaml:\\d+:\\d+: error: (not YAML: .*|name: .*|a quote that is not closed; .*|no"
                + " comma and no \"]\"; .*|a tab; .*)");
  }

  @Test
  void aKeyWithoutEndIsNeitherComparedNorPrintedWhole() throws IOException {
    String key = "k".repeat(8 << 20);
    ScenarioText text = ScenarioText.in(folder).plus("? " + key + "\n: 1\n");

    List<String> problems = assertTimeoutPreemptively(SOON, () -> text.problems());

    assertThat(problems).singleElement().asString().hasSizeLessThan(1000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zones:           | snapLimit: 1HUGE m\\n  zones:
          zones:           | speeds: { trunk: 1HUGE km/h }\\n  zones:
          zones:           | speeds: { trunk: 0.0SMALL1 km/h }\\n  zones:
          turnout: 60 s    | turnout: 1HUGE s
          turnout: 60 s    | turnout: 60 s\\n    setUp: { exponential: { mean: 0 s } }
          population: 3000 | population: 1HUGE
          perDay: 6        | perDay: 1HUGE
          count: 2         | count: 1HUGE
          2026-03-10T18    | +999999999-12-31T23
          2026-03-10T18    | -999999999-03-10T18
          at: "03:10"      | at: "-999999999-01-01T00:00:00"
          at: "03:10"      | at: "99999-01-01T00:00:00"
          at: "03:10"      | at: "+1HUGE d"
          at: "03:10"      | at: "+900000 d"
          [116.404, 39.905]| [1HUGE, 39.905]
          [116.404, 39.905]| [116.404, 90]
          [116.404, 39.905]| [-116.404, -39.905]
          nodes: nodes.csv, arcs: arcs.csv | generate: { junctions: 1HUGE, centre: [116.4, 39.9] }
          nodes: nodes.csv, arcs: arcs.csv | generate: { junctions: 100, centre: [0, 90] }
          """)
  void anExtremeValueIsAnErrorAndNoCrash(String passage, String instead) {
    String extreme =
        instead
            .replace("\\n", "\n")
            .replace("HUGE", "0".repeat(400))
            .replace("SMALL", "0".repeat(400));
    ScenarioText text = ScenarioText.in(folder).with(passage, extreme);

    List<String> problems = assertTimeoutPreemptively(SOON, () -> text.problems());

    assertThat(problems).isNotEmpty().allMatch(line -> line.contains(": error: "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nodes.csv | id,lon,lat\\n
          arcs.csv  | from,to,length_m\\n
          arcs.csv  | ''
          arcs.csv  | from,to,length_m\\na,b,0\\nb,c,0\\nc,f,0\\n
          nodes.csv | NUL
          """)
  void tablesWithoutStreetsAreAnErrorAndNoCrash(String name, String content) {
    ScenarioText text =
        ScenarioText.in(folder).file(name, content.replace("\\n", "\n").replace("NUL", "\0\0"));

    assertThat(text.problems()).isNotEmpty().allMatch(line -> line.contains(": error: "));
  }

  private String errorOf(String name, String text) throws IOException {
    return errorOf(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String errorOf(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return onlyError(name);
  }

  /** The only error of a file, told soon and in little memory. */
  private String onlyError(String name) {
    return assertTimeoutPreemptively(
        SOON,
        () -> {
          ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
          long before = threads.getCurrentThreadAllocatedBytes();
          List<String> lines = ScenarioText.lines(folder, ScenarioText.load(folder, name));
          long megabytes = (threads.getCurrentThreadAllocatedBytes() - before) >> 20;
          assertThat(megabytes).as("megabytes allocated").isLessThan(MOST_MEGABYTES);
          assertThat(lines).hasSize(1);
          return lines.get(0);
        });
  }
}
