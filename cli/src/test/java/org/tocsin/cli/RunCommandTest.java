package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

  /** The files of a run that a reader may count on. */
  private static final List<String> CONTRACT =
      List.of(
          "coverage.geojson",
          "incidents.csv",
          "manifest.json",
          "report.html",
          "report.json",
          "responses.csv",
          "summary.json",
          "timeline.txt",
          "zones.csv");

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void anAuthorHasANewScenario() {
    session = new Session(folder);
    session.type("new", "drill");
  }

  @Test
  void aRunWritesTheFilesOfTheContractAndATableToStandardOutput() throws IOException {
    Session.Outcome run = session.type("run", "drill.yaml", "-r", "2");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("First force on scene in").contains("Full force assembled");
    assertThat(run.outLines()).endsWith("drill-out/report.html", "drill-out/summary.json");
    assertThat(run.outLines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(new Session(folder.resolve("drill-out")).files()).isEqualTo(CONTRACT);
  }

  @Test
  void resultsAreCalledAfterTheFileWhateverItsEnding() throws IOException {
    session.write("town.txt", session.read("drill.yaml"));

    Session.Outcome run = session.type("run", "town.txt", "-r", "1");

    assertThat(run.outLines()).endsWith("town-out/report.html", "town-out/summary.json");
  }

  @Test
  void resultsDoNotDependOnTheNumberOfThreads() throws IOException {
    session.type("run", "drill.yaml", "-r", "5", "-j", "1", "-o", "one");
    session.type("run", "drill.yaml", "-r", "5", "-j", "2", "-o", "two");

    for (String file : CONTRACT) {
      assertThat(session.path("two").resolve(file))
          .as(file)
          .hasSameBinaryContentAs(session.path("one").resolve(file));
    }
  }

  @Test
  void anEditThatChangesNothingLeavesEveryByteOfTheResultsAsItWas() throws IOException {
    session.type("run", "drill.yaml", "-r", "3", "-o", "base");
    session.type("run", "drill.yaml", "-r", "3", "-o", "same", "--set", "clock.duration=24h");

    // These name the edit itself.
    List<String> ofProvenance = List.of("manifest.json", "report.html", "report.json");
    for (String file : CONTRACT) {
      if (!ofProvenance.contains(file)) {
        assertThat(session.path("same").resolve(file))
            .as(file)
            .hasSameBinaryContentAs(session.path("base").resolve(file));
      }
    }
  }

  @Test
  void anotherSeedGivesOtherResults() throws IOException {
    session.type("run", "drill.yaml", "-r", "2", "-s", "1", "-o", "one");
    session.type("run", "drill.yaml", "-r", "2", "-s", "2", "-o", "two");

    assertThat(session.read("two/timeline.txt")).isNotEqualTo(session.read("one/timeline.txt"));
  }

  @Test
  void anExistingFolderIsKeptUnlessTheUserForcesIt() throws IOException {
    session.type("run", "drill.yaml", "-r", "1");
    String before = session.read("drill-out/manifest.json");

    Session.Outcome refused = session.type("run", "drill.yaml", "-r", "2");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("drill-out exists already").contains("--force");
    assertThat(session.read("drill-out/manifest.json")).isEqualTo(before);

    Session.Outcome forced = session.type("run", "drill.yaml", "-r", "2", "--force");

    assertThat(forced.exitCode()).isZero();
    assertThat(session.read("drill-out/manifest.json")).isNotEqualTo(before);
    assertThat(session.files()).containsExactly("drill-out", "drill.yaml");
  }

  @Test
  void whatForceWouldNotReplaceIsToldAtOnceAsSuch() throws IOException {
    Files.createDirectory(session.path("photos"));
    session.write("photos/cat.jpg", "miaow");
    session.write("plain", "a file");

    Session.Outcome foreign = session.type("run", "drill.yaml", "-o", "photos");
    Session.Outcome file = session.type("run", "drill.yaml", "-o", "plain");

    assertThat(foreign.err())
        .endsWith("photos holds other files than results of Tocsin; a new folder\n");
    assertThat(file.err()).endsWith("plain is a file; a new folder\n");
    assertThat(session.type("run", "drill.yaml", "-o", "plain", "--force").err())
        .endsWith("plain is a file; a new folder: --force replaces only results\n");
  }

  @Test
  void aFolderThatIsThereAndAWrongEditAreBothTold() throws IOException {
    Files.createDirectory(session.path("drill-out"));

    Session.Outcome refused = session.type("run", "drill.yaml", "--set", "clock.duraton=2h");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err().lines()).hasSize(2);
    assertThat(refused.err()).contains("duraton").contains("drill-out exists already");
  }

  @Test
  void aFolderThatIsNotOursIsNeverReplaced() throws IOException {
    Files.createDirectory(session.path("photos"));
    session.write("photos/cat.jpg", "miaow");

    Session.Outcome forced = session.type("run", "drill.yaml", "-o", "photos", "--force");

    assertThat(forced.exitCode()).isEqualTo(2);
    assertThat(forced.err()).contains("holds other files than results of Tocsin");
    assertThat(session.read("photos/cat.jpg")).isEqualTo("miaow");
  }

  @Test
  void aTypingErrorIsToldWithItsPlaceAndNothingIsWritten() throws IOException {
    String text = session.read("drill.yaml").replace("perDay: 6", "perDya: 6");
    session.write("drill.yaml", text);

    Session.Outcome run = session.type("run", "drill.yaml");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("drill.yaml:")
        .contains("demand[0].perDya: unknown key \"perDya\"")
        .contains("Maybe \"perDay\"?")
        .doesNotContain("Exception");
    assertThat(session.files()).containsExactly("drill.yaml");
  }

  @Test
  void anUnknownScenarioIsAnsweredWithTheNearestName() {
    Session.Outcome run = session.type("run", "xichen");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("\"xichen\"").contains("Maybe \"xicheng\"?");
  }

  @Test
  void wrongNumbersOnTheCommandLineAreRefused() {
    assertThat(session.type("run", "drill.yaml", "-r", "0").err()).contains("1 to 1000000");
    assertThat(session.type("run", "drill.yaml", "-r", "x").err()).contains("or auto");
    assertThat(session.type("run", "drill.yaml", "-j", "0").err()).contains("1 to 1024");
    assertThat(session.type("run", "drill.yaml", "-s", "x").exitCode()).isEqualTo(2);
    assertThat(session.type("run", "drill.yaml", "--lang", "xx").err()).contains("en, zh");
    assertThat(session.type("fly").exitCode()).isEqualTo(2);
  }

  @Test
  void settingsChangeTheDrillAndStandInTheManifest() throws IOException {
    Session.Outcome run =
        session.type(
            "run",
            "drill.yaml",
            "-r",
            "1",
            "--set",
            "clock.duration=2h",
            "--set",
            "demand.drill.at=+30m");

    assertThat(run.exitCode()).isZero();
    assertThat(session.read("drill-out/timeline.txt"))
        .contains("00:30:00.000 occurred     drill/1");
    assertThat(session.read("drill-out/manifest.json")).contains("clock.duration=2h");
  }

  @Test
  void chineseNamesAndAChineseReportComeThrough() throws IOException {
    String text =
        session
            .read("drill.yaml")
            .replace("name: \"drill\"", "name: 西城区演练")
            .replace("id: east-gate", "id: 东门站");
    session.write("演练.yaml", text);

    Session.Outcome run = session.type("run", "演练.yaml", "-r", "2", "--lang", "zh");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("西城区演练").contains("演练-out/report.html");
    assertThat(session.read("演练-out/report.html")).contains("西城区演练").contains("东门站");
  }

  @Test
  void aRealCityWithoutItsDataTellsWhereToGetIt() {
    Session.Outcome run = session.type("run", "harbin-winter-night");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("TOCSIN_DATA is not set").contains("download.geofabrik.de");
  }
}
