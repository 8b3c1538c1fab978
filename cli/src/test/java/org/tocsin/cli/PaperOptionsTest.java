package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.report.paper.FontFolders;
import org.tocsin.report.paper.FontSearch;

/** A user has the after-action report printed. */
class PaperOptionsTest {

  private static final String SCRIPT =
      """

      injects:
        - { id: opening, at: "00:10", message: "Exercise begins. 演练开始。" }
      """;

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void anAuthorHasADrillWithAScript() throws IOException {
    session = new Session(folder);
    session.type("new", "drill");
    session.write("script.yaml", session.read("drill.yaml") + SCRIPT);
  }

  /** Whether this machine has fonts for what is printed here; CI installs them. */
  static boolean hasFonts() {
    FontSearch search =
        FontSearch.in(
            FontFolders.usual(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "."))));
    return search.choose("abc 演练评估报告 ✗").lacking().isEmpty();
  }

  @Test
  void theReportIsPrintedBesideThePageAndNamedAtTheEnd() throws IOException {
    assumeTrue(hasFonts(), "no fonts; fonts-wqy-microhei has them");

    Session.Outcome run = session.type("run", "script.yaml", "-r", "1", "--pdf", "--lang", "zh");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines())
        .endsWith(
            "script-out/report.html",
            "script-out/after-action.html",
            "script-out/after-action.pdf",
            "script-out/summary.json");
    byte[] printed = Files.readAllBytes(session.path("script-out/after-action.pdf"));
    assertThat(new String(printed, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void theSameDrillAndSeedGiveTheSameBytesAlsoWhenWrittenAgain() throws IOException {
    assumeTrue(hasFonts(), "no fonts; fonts-wqy-microhei has them");
    session.type("run", "script.yaml", "-r", "1", "-o", "one", "--pdf");
    session.type("run", "script.yaml", "-r", "1", "-o", "two", "--pdf");
    byte[] first = Files.readAllBytes(session.path("one/after-action.pdf"));

    Session.Outcome again = session.type("report", "one", "--pdf");

    assertThat(again.outLines()).contains(Path.of("one", "after-action.pdf").toString());
    assertThat(session.path("one/after-action.pdf")).hasBinaryContent(first);
    assertThat(session.path("two/after-action.pdf")).hasBinaryContent(first);
  }

  @Test
  void withoutAReportToPrintNothingBegins() throws IOException {
    Session.Outcome run = session.type("run", "drill.yaml", "-r", "1", "--pdf");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "tocsin: --pdf: no after-action report of a drill with neither injects nor expected"
                + " actions\n");
    assertThat(session.files()).containsExactly("drill.yaml", "script.yaml");
  }

  @Test
  void whatIsNoFontIsToldBeforeAnythingBegins() throws IOException {
    session.write("text.ttf", "no font");

    Session.Outcome run = session.type("run", "script.yaml", "--pdf", "--font", "text.ttf");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("tocsin: --font: ").contains("text.ttf can't be embedded");
    assertThat(session.files()).containsExactly("drill.yaml", "script.yaml", "text.ttf");
  }

  @Test
  void lettersThatNoFontHasAreToldBeforeAnythingBegins() throws IOException {
    session.write("runes.yaml", session.read("script.yaml").replace("演练", "\uD808\uDC00"));

    Session.Outcome run = session.type("run", "runes.yaml", "-r", "1", "--pdf");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("tocsin: --pdf: ")
        .contains("Maybe install fonts-wqy-microhei");
    assertThat(session.files()).doesNotContain("runes-out");
  }

  @Test
  void aSignThatNoFontHasStopsNoRunAndNoReport() throws IOException {
    assumeTrue(hasFonts(), "no fonts; fonts-wqy-microhei has them");
    session.write("sign.yaml", session.read("script.yaml").replace("演练", "演练 \uD83C\uDFE5"));

    Session.Outcome run = session.type("run", "sign.yaml", "-r", "1", "--pdf");

    assertThat(run.err()).isEmpty();
    assertThat(run.outLines()).contains("sign-out/after-action.pdf");
    assertThat(session.type("report", "sign-out", "--pdf").exitCode()).isZero();
  }

  @Test
  void aFontForNothingIsAMistake() {
    Session.Outcome run = session.type("run", "script.yaml", "--font", "a.ttf");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("tocsin: --font: a.ttf; only with --pdf\n");
  }
}
