package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A drill designer keeps the script of a drill in a spreadsheet. */
class MselCommandTest {

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void aDrillWithAScriptIsThere() {
    session = new Session(folder);
    session.type("new", "mine", "--drill");
  }

  @Test
  void theNewDrillHasNoMistakesAndUsesAllItsParts() {
    assertThat(session.type("validate", "mine.yaml").out()).isEqualTo("0 errors, 0 warnings\n");
    assertThat(session.type("run", "mine.yaml", "-r", "2", "-o", "out").out())
        .contains("Expected action");
  }

  @ParameterizedTest
  @ValueSource(strings = {"list.xlsx", "list.csv"})
  void aDrillThatTakesUpItsOwnListRunsTheSame(String list) throws IOException {
    session.type("run", "mine.yaml", "-r", "1", "-o", "before");

    assertThat(session.type("msel", "mine.yaml", "-o", list).out()).isEqualTo(list + ": 9 rows\n");
    String yaml = session.read("mine.yaml");
    int injects = yaml.indexOf("# What drill control does.");
    int standards = yaml.indexOf("standards:");
    session.write(
        "mine.yaml",
        yaml.substring(0, injects) + "msel: [ " + list + " ]\n" + yaml.substring(standards));
    session.type("run", "mine.yaml", "-r", "1", "-o", "after");

    assertThat(session.read("after/timeline.txt"))
        .contains("street-open", "street-back")
        .isEqualTo(session.read("before/timeline.txt"));
    assertThat(session.read("after/manifest.json")).contains(list);
  }

  @Test
  void theScriptForThosePlayingIsATableInTheirLanguage() throws IOException {
    session.type("msel", "mine.yaml", "--script", "--lang", "zh", "-o", "脚本.csv");

    assertThat(session.read("脚本.csv").lines())
        .contains(
            "\uFEFF时间,阶段,地点,演练人员（岗位）,情景或指令,处置行动,台词,装备,音视频,备注",
            "03-10 18:10:00 (T+00:10:00),,,Weather service → Dispatch (radio),It has begun to freeze after the"
                + " rain.,Crews are told to drive with care,,,,",
            "自报警（fire）起 3 分钟内,,,,,The foot team of the east gate is there within 3 min,,,,");
  }

  @Test
  void withoutANameTheFileIsCalledAfterTheDrill() throws IOException {
    session.type("msel", "mine.yaml");
    session.type("msel", "mine.yaml", "--script");

    assertThat(session.files())
        .containsExactlyInAnyOrder("mine.yaml", "mine-msel.xlsx", "mine-script.xlsx");
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyIfAsked() throws IOException {
    session.write("list.csv", "mine");

    Session.Outcome refused = session.type("msel", "mine.yaml", "-o", "list.csv");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualTo("tocsin: list.csv exists already; another name, or --force to replace it\n");
    assertThat(session.read("list.csv")).isEqualTo("mine");
    assertThat(session.type("msel", "mine.yaml", "-o", "list.csv", "--force").exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          list.ods   | -o list.ods; a file whose name ends in .csv or .xlsx
          taken      | -o taken; a file whose name ends in .csv or .xlsx
          d.csv      | d.csv is a folder; a file to make
          """)
  void whereNothingCanBeWrittenIsTold(String file, String message) throws IOException {
    Files.createDirectory(session.path("d.csv"));

    Session.Outcome refused = session.type("msel", "mine.yaml", "-o", file);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).isEqualTo("tocsin: " + message + "\n");
  }

  @Test
  void mistakesOfADrillAreToldAndNothingIsWritten() throws IOException {
    session.write("mine.yaml", session.read("mine.yaml").replace("at: \"18:10\"", "at: soon"));

    Session.Outcome refused = session.type("msel", "mine.yaml", "-o", "list.csv");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("injects[0].at: \"soon\"; a time such as");
    assertThat(session.files()).containsExactly("mine.yaml");
  }
}
