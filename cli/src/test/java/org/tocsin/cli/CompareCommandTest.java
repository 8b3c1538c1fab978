package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code tocsin compare} as its user types it. */
class CompareCommandTest {

  private static final String VARIANTS =
      """
      variants:
        stronger:
          units: { station: %s, type: engine, count: 9 }
        晚报: {}
      """;

  @TempDir Path folder;
  private Session session = new Session(Path.of(""));

  @BeforeEach
  void aNewDrill() throws IOException {
    session = new Session(folder);
    session.type("new", "mine");
    String text = session.read("mine.yaml");
    String station = text.replaceAll("(?s).*?stations:.*?id: ([\\w-]+).*", "$1");
    session.write("varied.yaml", text + VARIANTS.formatted(station));
  }

  @Test
  void variantsOfOneScenarioAreHeldAgainstItAsItIs() {
    Session.Outcome compared = session.type("compare", "varied.yaml", "-r", "4");

    assertThat(compared.err()).isEmpty();
    assertThat(compared.exitCode()).isZero();
    assertThat(compared.out())
        .contains("A: baseline; B: stronger", "A: baseline; B: 晚报")
        .contains("hold together with 95 %", "Bonferroni");
  }

  @Test
  void aFolderHasAPageATableAndAFileForPrograms() throws IOException {
    Session.Outcome compared =
        session.type(
            "compare",
            "varied.yaml",
            "-r",
            "4",
            "--only",
            "stronger",
            "--detect",
            "10 s",
            "-o",
            "out",
            "--lang",
            "zh");

    assertThat(compared.err()).isEmpty();
    assertThat(compared.out()).contains("out/comparison.html", "所需次数");
    assertThat(session.read("out/comparison.html"))
        .contains("stronger", "<svg", "变化对比")
        .doesNotContain("晚报");
    assertThat(session.read("out/comparison.csv"))
        .startsWith("baseline,variant,id,")
        .contains("\nbaseline,stronger,response.first-arrival,mean,s,,,");
    assertThat(session.read("out/comparison.json"))
        .contains("\"baseline\" : \"baseline\"", "\"seconds\" : 10", "\"replicationsToShow\" : ");
    assertThat(session.type("compare", "varied.yaml", "-r", "4", "-o", "out").err())
        .contains("exists already");
  }

  @Test
  void theFilesDoNotDependOnTheNumberOfThreads() throws IOException {
    session.type("compare", "varied.yaml", "-r", "6", "-j", "1", "-o", "one");
    session.type("compare", "varied.yaml", "-r", "6", "-j", "3", "-o", "three");

    for (String file : List.of("comparison.json", "comparison.csv", "comparison.html")) {
      assertThat(session.read("three/" + file)).isEqualTo(session.read("one/" + file));
    }
  }

  @Test
  void aVariantMayBeSetOnTheCommandLine() {
    Session.Outcome compared =
        session.type(
            "compare",
            "mine.yaml",
            "-r",
            "3",
            "--variant",
            "short: clock.duration=12h, name=\"a, b\"");

    assertThat(compared.err()).isEmpty();
    assertThat(compared.out())
        .contains("A: baseline; B: short")
        .contains("Attention: the drills have");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          compare mine.yaml                              | mine.yaml alone, which names no variants; another scenario, variants: in it, or --variant
          compare varied.yaml --only strong              | --only: no variant "strong"; any of stronger, 晚报
          compare varied.yaml --only strongr             | . Maybe "stronger"?
          compare mine.yaml varied.yaml --only stronger  | --only: given with 2 scenarios; with the variants of one
          compare mine.yaml --variant x                  | --variant x: no name; a name and what is set
          compare mine.yaml --variant x:y                | "y" is no path=value; a name and what is set
          compare mine.yaml --variant baseline:name=b    | a second variant of mine.yaml with that name
          compare mine.yaml --variant x:clock.duraton=6h | unknown key "duraton"
          compare varied.yaml --detect 10                | --detect: "10"; a time above 0 with its unit, such as 10s. Maybe "10s"?
          compare varied.yaml --detect 0s                | --detect: "0s"; a time above 0
          compare varied.yaml --film x.html              | --film: 3 drills; two, which are shown side by side
          compare varied.yaml -o mine.yaml               | mine.yaml is a file; a new folder
          """)
  void whatIsWrongIsToldInOneLineAndNothingIsWritten(String words, String told) throws IOException {
    List<String> before = session.files();

    Session.Outcome refused = session.type(words.split(" +"));

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains(told).doesNotContain("Exception");
    assertThat(refused.err().lines()).hasSize(1);
    assertThat(session.files()).isEqualTo(before);
  }
}
