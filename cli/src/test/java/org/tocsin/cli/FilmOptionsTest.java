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
        .contains("My first drill")
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
  void aFilmThatIsForcedOverIsReplaced() throws IOException {
    session.type("run", "drill.yaml", "-r", "1", "--film");

    assertThat(session.type("run", "drill.yaml", "-r", "1", "--force").exitCode()).isZero();
    assertThat(new Session(folder.resolve("drill-out")).files()).doesNotContain("film.html");
  }
}
