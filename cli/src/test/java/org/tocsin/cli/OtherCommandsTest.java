package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void aUserSitsDown() {
    session = new Session(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "compare", "sweep", "validate", "report", "new", "msel", "verify"})
  void everyCommandHasHelpWithAnExample(String command) {
    Session.Outcome help = session.type(command, "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("Example: tocsin " + command);
  }

  @Test
  void withoutACommandTheUserSeesHowToGoOn() {
    Session.Outcome nothing = session.type();

    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(nothing.out() + nothing.err()).contains("tocsin run xicheng");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rnu xicheng              | no command "rnu"; any of   | . Maybe "run"?
          run xicheng --sed 3      | no option "--sed"; any of  | . Maybe "--seed"?
          run xicheng --seed x     | -s/--seed: "x"; a whole number | r
          run xicheng --seed       | -s/--seed: no value; SEED | D
          run xicheng harbin       | "harbin" is one word too many; tocsin run | ]
          compare                  | no SCENARIO; one of them | m
          report                   | no DIR; one of them | m
          """)
  void aWrongCommandLineIsToldInWordsForItsUser(String words, String found, String end) {
    Session.Outcome refused = session.type(words.split(" +"));

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err().lines().findFirst().orElseThrow())
        .startsWith("tocsin: ")
        .contains(found)
        .endsWith(end);
  }

  @Test
  void aFolderThatCannotBeMadeIsToldWithoutFilesOfOurOwn() throws IOException {
    session.type("new", "mine");
    session.write("taken", "a file");

    Session.Outcome run = session.type("run", "mine.yaml", "-r", "1", "-o", "taken/results");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("can't be made: a file is where a folder should be")
        .doesNotContain("unfinished");
  }

  @Test
  void whoNamesHisOwnDrillWithoutItsEndingIsToldTheFile() {
    session.type("new", "mine");

    Session.Outcome run = session.type("run", "mine");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("no file and no ready scenario \"mine\"; ", "Maybe \"mine.yaml\"?");
  }

  @Test
  void aNewScenarioIsValidAndIsNeverOverwritten() throws IOException {
    assertThat(session.type("new", "mine").exitCode()).isZero();
    assertThat(session.type("validate", "mine.yaml").out()).isEqualTo("0 errors, 0 warnings\n");
    session.write("mine.yaml", "changed");

    Session.Outcome again = session.type("new", "mine");

    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("mine.yaml exists already");
    assertThat(session.read("mine.yaml")).isEqualTo("changed");
  }

  @ParameterizedTest
  @CsvSource({"城西演练, 城西演练", "1.5, 1.5", "true, true", "night.yaml, night"})
  void aNewDrillIsCalledAsItsAuthorCallsIt(String name, String called) throws IOException {
    for (List<String> options : List.of(List.<String>of(), List.of("--drill"))) {
      String folder = "with" + options.size();
      Files.createDirectory(session.path(folder));
      Session own = new Session(session.path(folder));
      String file = called + ".yaml";

      own.type(Stream.concat(Stream.of("new", name), options.stream()).toArray(String[]::new));

      assertThat(own.type("validate", file).out()).isEqualTo("0 errors, 0 warnings\n");
      assertThat(own.read(file)).containsOnlyOnce("\nname: \"" + called + "\"\n");
    }
  }

  @Test
  void outputThatIsLostIsToldAndIsNoSuccess() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(full, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            folder,
            false,
            false);
    session.type("new", "mine");

    int exitCode = Tocsin.execute(terminal, "validate", "mine.yaml");

    assertThat(exitCode).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("tocsin: the output could not be written to its end\n");
  }

  @ParameterizedTest
  @CsvSource({
    "../mine, ''",
    "a/b/c, ''",
    "my drill, ' Maybe \"my-drill\"?'",
    "' 演习　一 ', ' Maybe \"演习-一\"?'",
    ".mine, ''",
    "a:b, ''"
  })
  void aNameOfOtherThanLettersDigitsAndSomeMarksIsRefused(String name, String maybe)
      throws IOException {
    Session.Outcome refused = session.type("new", name);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualTo(
            "tocsin: \"" + name + "\" is no name; letters, digits and any of - _ ." + maybe + "\n");
    assertThat(session.files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"演习", "übung_2", "drill-1.5", "já"})
  void aNameMayBeInAnyScript(String name) throws IOException {
    assertThat(session.type("new", name).exitCode()).isZero();

    assertThat(session.files()).containsExactly(name + ".yaml");
  }

  @Test
  void validatePrintsAProblemALineAndTheCountLast() throws IOException {
    session.type("new", "mine");
    String text =
        session
            .read("mine.yaml")
            .replace("tier: micro", "tear: micro")
            .replace("type: house-fire, perDay", "type: hose-fire, perDay")
            .replace("turnout: 15 s", "turnout: 15");
    session.write("mine.yaml", text);

    Session.Outcome checked = session.type("validate", "mine.yaml");

    assertThat(checked.exitCode()).isEqualTo(2);
    assertThat(checked.err()).isEmpty();
    assertThat(checked.outLines())
        .hasSize(5)
        .allSatisfy(
            line ->
                assertThat(line).matches(".*mine.yaml:\\d+:\\d+: error: .*|4 errors, 0 warnings"))
        .last()
        .isEqualTo("4 errors, 0 warnings");
  }

  @Test
  void reportRendersThePageAgainWithoutARun() throws IOException {
    session.type("new", "mine");
    session.type("run", "mine.yaml", "-r", "2");
    String english = session.read("mine-out/report.html");
    Files.delete(session.path("mine-out/report.html"));

    assertThat(session.type("report", "mine-out").exitCode()).isZero();
    assertThat(session.read("mine-out/report.html")).isEqualTo(english);
    assertThat(session.type("report", "mine-out", "--lang", "zh").exitCode()).isZero();
    assertThat(session.read("mine-out/report.html")).isNotEqualTo(english).contains("lang=\"zh\"");
  }

  @Test
  void reportRefusesAFolderWithoutResults() {
    Session.Outcome report = session.type("report", ".");

    assertThat(report.exitCode()).isEqualTo(2);
    assertThat(report.err())
        .isEqualTo(
            "tocsin: . holds no results (no report.json); a folder that tocsin run has made\n");
  }

  @Test
  void compareTellsWhichDrillIsFaster() throws IOException {
    session.type("new", "slow");
    session.write("quick.yaml", session.read("slow.yaml").replace("median: 50 s", "median: 30 s"));

    Session.Outcome compared = session.type("compare", "slow.yaml", "quick.yaml", "-r", "10");

    assertThat(compared.err()).isEmpty();
    assertThat(compared.exitCode()).isZero();
    assertThat(compared.out()).contains("A: slow.yaml; B: quick.yaml");
    assertThat(compared.outLines())
        .anySatisfy(
            line -> assertThat(line).startsWith("First action, mean").endsWith("B is smaller"));
  }

  @Test
  void aVariantComparedWithItselfShowsNoDifference() {
    session.type("new", "mine");

    Session.Outcome compared = session.type("compare", "mine.yaml", "mine.yaml", "-r", "3");

    assertThat(compared.exitCode()).isZero();
    assertThat(compared.out()).contains("no difference shown").doesNotContain("is smaller");
  }
}
