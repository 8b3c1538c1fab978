package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ready scenarios can be read, copied and built on. */
class NewFromLibraryTest {

  @TempDir Path folder;

  private Session session;

  @BeforeEach
  void inAFolder() {
    session = new Session(folder);
  }

  @Test
  void aCopyStandsBesideTheFilesThatItNamesAndRunsTheSame() throws IOException {
    Session.Outcome made = session.type("new", "night", "--from", "xicheng-60-seconds");

    assertThat(made.out())
        .isEqualTo("night.yaml\nxicheng.yaml\nxicheng-zones.geojson\nxicheng-stations.csv\n");
    session.type("run", "night.yaml", "-r", "1", "-o", "copy");
    session.type("run", "xicheng-60-seconds", "-r", "1", "-o", "ready");
    assertThat(session.read("copy/timeline.txt")).isEqualTo(session.read("ready/timeline.txt"));
  }

  @Test
  void aSecondCopySharesThemUnlessTheyHaveChanged() throws IOException {
    session.type("new", "night", "--from", "xicheng-60-seconds");

    assertThat(session.type("new", "market", "--from", "xicheng-market-gas").out())
        .isEqualTo("market.yaml\n");
    session.write("xicheng.yaml", "tocsin: 1\n");
    assertThat(session.type("new", "shock", "--from", "xicheng-earthquake").err())
        .isEqualTo("tocsin: xicheng.yaml exists already and is another; another folder\n");
    assertThat(session.files()).doesNotContain("shock.yaml");
  }

  @Test
  void whatCannotBeCopiedIsTold() {
    assertThat(session.type("new", "mine", "--from", "xichen").err())
        .contains("--from: no ready scenario \"xichen\"; any of xicheng, ")
        .contains("Maybe \"xicheng\"?");
    assertThat(session.type("new", "xicheng", "--from", "xicheng-festival").err())
        .contains("xicheng.yaml is a file that \"xicheng-festival\" includes; another name");
    assertThat(session.type("new", "mine", "--from", "xicheng", "--drill").err())
        .contains("both --drill and --from; only one of them");
  }

  @Test
  void aScenarioMayBeLaidOverAReadyOne() throws IOException {
    session.write("mine.yaml", "tocsin: 1\ninclude: [ xicheng ]\nname: Mine\n");

    assertThat(session.type("validate", "mine.yaml").out()).isEqualTo("0 errors, 0 warnings\n");
  }
}
