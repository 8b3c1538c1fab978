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

class PrecisionOptionsTest {

  private static final List<String> ALL_BUT_THE_MANIFEST =
      List.of(
          "coverage.geojson",
          "incidents.csv",
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
  void theFilesAreThoseOfTheNumberReachedOnAnyNumberOfThreads() throws IOException {
    Session.Outcome auto = auto("auto", "12%", "1000", "-j", "3");
    auto("single", "12%", "1000", "-j", "1");
    int reached = Integer.parseInt(auto.err().replaceAll("(?s)stopped after (\\d+) .*", "$1"));
    Session.Outcome fixed =
        session.type("run", "drill.yaml", "-r", Integer.toString(reached), "-o", "fixed");

    assertThat(reached).isBetween(30, 345);
    assertThat(auto.out().replace("auto/", "fixed/")).isEqualTo(fixed.out());
    for (String file : ALL_BUT_THE_MANIFEST) {
      assertThat(session.path("auto").resolve(file))
          .as(file)
          .hasSameBinaryContentAs(session.path("fixed").resolve(file))
          .hasSameBinaryContentAs(session.path("single").resolve(file));
    }
    assertThat(session.read("single/manifest.json")).isEqualTo(session.read("auto/manifest.json"));
  }

  @Test
  void whatWasReachedIsSaidAndStandsInTheManifest() throws IOException {
    Session.Outcome run = auto("out", "90%", "1000");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .matches(
            "stopped after 30 replications: mean within [\\d.]+ %, 90th percentile within [\\d.]+ %\n");
    assertThat(session.read("out/manifest.json"))
        .containsPattern("\"replications\" : 30,\\s+\"precision\" : \\{\\s+\"asked\" : 0.9,")
        .contains("\"max\" : 1000", "\"reached\" : true", "\"mean\" : 0.", "\"p90\" : 0.");
  }

  @Test
  void reachingTheMaximumIsAWarningWithThePrecisionGot() throws IOException {
    Session.Outcome run = auto("out", "0.1%", "25");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .matches(
            "tocsin: warning: stopped at --max after 25 replications: mean within [\\d.]+ %, 90th"
                + " percentile within [\\d.]+ %; asked: within 0.1 % at two looks in a row\n");
    assertThat(session.read("out/manifest.json")).contains("\"reached\" : false");
  }

  @Test
  void aSingleReplicationHasNoIntervalAndIsNotPrecise() throws IOException {
    Session.Outcome run = auto("out", "100%", "1");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("warning", "after 1 replication: mean without an interval", "too few");
    assertThat(session.read("out/manifest.json")).contains("\"mean\" : null", "\"p90\" : null");
  }

  @Test
  void withoutAutoTheManifestKnowsNoPrecision() throws IOException {
    session.type("run", "drill.yaml", "-r", "2");

    assertThat(session.read("drill-out/manifest.json")).contains("\"precision\" : null");
  }

  @Test
  void aComparisonRunsAllDrillsAsOftenAsTheLeastPreciseNeeds() throws IOException {
    session.write(
        "other.yaml", session.read("drill.yaml").replace("turnout: 15 s", "turnout: 5 s"));

    Session.Outcome compared =
        session.type("compare", "drill.yaml", "other.yaml", "-r", "auto", "--precision", "90%");
    Session.Outcome fixed = session.type("compare", "drill.yaml", "other.yaml", "-r", "30");

    assertThat(compared.exitCode()).isZero();
    assertThat(compared.err()).startsWith("stopped after 30 replications: mean within");
    assertThat(compared.out()).isEqualTo(fixed.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-r auto --precision 0% | --precision: 0%; above 0% and up to 100%, such as 5%",
        "-r auto --precision -3 | --precision: -3; above 0% and up to 100%, such as 5%",
        "-r auto --precision abc | --precision: abc; above 0% and up to 100%, such as 5%",
        "-r auto --precision 101% | --precision: 101%; above 0% and up to 100%, such as 5%",
        "-r auto --precision 5 | --precision: 5; with a percent sign, above 0% and up to 100%,"
            + " such as 5%. Maybe \"5%\"?",
        "-r auto --precision 0.05 | --precision: 0.05; with a percent sign, above 0% and up to"
            + " 100%, such as 5%",
        "-r auto --max 0 | --max: 0; 1 to 1000000",
        "-r auto --max many | --max: many; 1 to 1000000",
        "-r 50 --precision 5% | --precision: given with 50 replications; only with -r auto",
        "--precision 5% | --precision: given with 20 replications; only with -r auto",
        "-r 50 --max 100 | --max: given with 50 replications; only with -r auto",
        "-r 0 | -r/--replications: 0; 1 to 1000000, or auto",
        "-r -5 | -r/--replications: -5; 1 to 1000000, or auto",
        "-r 2.5 | -r/--replications: 2.5; 1 to 1000000, or auto",
        "-r 9999999999 | -r/--replications: 9999999999; 1 to 1000000, or auto",
        "-r Auto | -r/--replications: Auto; 1 to 1000000, or auto. Maybe \"auto\"?"
      })
  void aMistakeIsOneLineAndNothingIsWritten(String options, String answer) throws IOException {
    Session.Outcome run = session.type(("run drill.yaml " + options).split(" "));
    Session.Outcome compared =
        session.type(("compare drill.yaml drill.yaml " + options).split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("tocsin: " + answer + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(compared).isEqualTo(run);
    assertThat(session.files()).containsExactly("drill.yaml");
  }

  private Session.Outcome auto(String output, String precision, String most, String... more) {
    String[] fixed = {
      "run", "drill.yaml", "-r", "auto", "--precision", precision, "--max", most, "-o", output
    };
    return session.type(
        java.util.stream.Stream.of(fixed, more)
            .flatMap(java.util.Arrays::stream)
            .toArray(String[]::new));
  }
}
