package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmOptionsTest {

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void anAuthorHasANewScenario() {
    session = new Session(folder);
    session.type("new", "drill");
  }

  @Test
  void aFilmIsOneFileMoreAndChangesNoOther() throws IOException {
    session.type("run", "drill.yaml", "-r", "2", "-o", "plain");
    Session.Outcome run = session.type("run", "--film", "drill.yaml", "-r", "2", "-o", "filmed");

    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines())
        .endsWith("filmed/report.html", "filmed/film.html", "filmed/summary.json");
    for (String file : new Session(folder.resolve("plain")).files()) {
      assertThat(session.path("filmed").resolve(file))
          .as(file)
          .hasSameBinaryContentAs(session.path("plain").resolve(file));
    }
    assertThat(session.read("filmed/film.html"))
        .startsWith("<!doctype html>")
        .contains("<title>drill")
        .doesNotContain("src=", "href=");
  }

  @Test
  void theSameRunGivesTheSameFilmOnAnyNumberOfThreads() throws IOException {
    session.type("run", "drill.yaml", "-r", "3", "--film=2,0", "-j", "1", "-o", "one");
    session.type("run", "drill.yaml", "-r", "3", "--film=2,0", "-j", "2", "-o", "two");

    assertThat(session.path("one/film.html")).hasSameBinaryContentAs(session.path("two/film.html"));
  }

  @Test
  void aReplicationThatIsNotRunCannotBeFilmed() throws IOException {
    assertThat(session.type("run", "drill.yaml", "-r", "2", "--film=2").err())
        .contains("--film: 2; 0 to 1");
    assertThat(session.type("run", "drill.yaml", "-r", "1", "--film=first").err())
        .contains("--film: first; 0, ");
    assertThat(session.type("run", "drill.yaml", "-r", "9", "--film=0,1,2").err())
        .contains("one replication, or two different ones");
    assertThat(session.type("run", "drill.yaml", "-r", "9", "--film=1,1").exitCode()).isEqualTo(2);
    assertThat(session.files()).containsExactly("drill.yaml");
  }

  @Test
  void aComparisonIsFilmedSideBySide() throws IOException {
    session.write("other.yaml", session.read("drill.yaml").replace("count: 3", "count: 2"));
    Session.Outcome plain = session.type("compare", "drill.yaml", "other.yaml", "-r", "2");

    Session.Outcome compared =
        session.type("compare", "drill.yaml", "other.yaml", "-r", "2", "--film", "films/both.html");

    assertThat(compared.exitCode()).isZero();
    assertThat(compared.out()).isEqualTo(plain.out() + "\nfilms/both.html\n");
    assertThat(session.read("films/both.html"))
        .contains("\"title\":\"drill.yaml\"", "\"title\":\"other.yaml\"")
        .contains("\"scenario\":\"drill.yaml, other.yaml\"");
    assertThat(new Session(folder.resolve("films")).files()).containsExactly("both.html");
  }

  @Test
  void aDrillComparedWithItselfIsTwiceTheSameFilm() throws IOException {
    session.type("compare", "drill.yaml", "drill.yaml", "-r", "1", "--film", "both.html");

    String[] takes = session.read("both.html").split("\"title\":\"drill.yaml\"");
    assertThat(takes).hasSize(3);
    assertThat(takes[2]).startsWith(takes[1].substring(0, takes[1].length() - 2));
  }

  @Test
  void whatCannotBeFilmedSideBySideIsRefusedBeforeAnythingIsRun() throws IOException {
    session.write("there.html", "mine");

    assertThat(session.type("compare", "drill.yaml", "drill.yaml", "--film", "there.html").err())
        .contains("there.html exists already", "--force");
    assertThat(session.type("compare", "drill.yaml", "drill.yaml", "--film", ".").err())
        .contains(". is a folder; a file to make");
    assertThat(
            session
                .type("compare", "drill.yaml", "drill.yaml", "drill.yaml", "--film", "x.html")
                .err())
        .contains("--film: 3 drills; two");
    assertThat(session.read("there.html")).isEqualTo("mine");
  }

  @Test
  void aFilmThatIsForcedOverIsReplaced() throws IOException {
    session.type("run", "drill.yaml", "-r", "1", "--film");

    assertThat(session.type("run", "drill.yaml", "-r", "1", "--force").exitCode()).isZero();
    assertThat(new Session(folder.resolve("drill-out")).files()).doesNotContain("film.html");
  }
}
