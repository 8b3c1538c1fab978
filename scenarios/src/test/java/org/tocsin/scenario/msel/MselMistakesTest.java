package org.tocsin.scenario.msel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.scenario.ScenarioText;

/** What is told of a list with mistakes: all of them at once, each with its row and column. */
class MselMistakesTest {

  @TempDir Path folder;

  private List<String> problems(String rows) {
    return ScenarioText.in(folder)
        .file("msel.csv", rows)
        .with("plan:", "msel: [ msel.csv ]\nplan:")
        .problems();
  }

  @Test
  void allBadRowsAreToldAtOnce() {
    List<String> problems =
        problems(
            """
            No.,Time,Message,Max minutes,Type,Simulation
            1,25:30,Smoke,,,
            2,soon,Smoke,,,
            3,18:30,,,,
            4,18:31,Ice,,,{ close: { rod: South Road } }
            5,18:32,Ice,,,"{ close: { road: South Raod } }"
            6,,First there,many,Expected action,"{ fact: on scene, incident: drill }"
            6,18:40,Again,,,
            5,18:41,Again,,,
            """);

    assertThat(problems)
        .containsExactly(
            "msel.csv:2:3: error: Time: \"25:30\"; a time such as 10:05 or 2026-03-10 10:05",
            "msel.csv:3:3: error: Time: \"soon\"; a time such as 10:05 or 2026-03-10 10:05",
            "msel.csv:4:1: error: no text; an inject text, an event synopsis or an expected action",
            "msel.csv:5:15: error: Simulation: close.rod: unknown key \"rod\"; any of road, id,"
                + " class, zone, area, near, only, for, knownAfter, sealed. Maybe \"road\"?",
            "msel.csv:6:15: error: Simulation: close.road: no road \"South Raod\"; one of 5 names on"
                + " the map, which a run writes to coverage.geojson. Maybe \"South Road\"?",
            "msel.csv:7:16: error: Max minutes: \"many\"; a duration above 0 such as 90 s, 3 min or"
                + " 1h30m",
            "msel.csv:9:1: error: inject \"5\" for the second time (first in line 6); each id once");
  }

  @Test
  void twoClocksInOneColumnAreTold() {
    assertThat(problems("Time,Message\n18:30,Smoke\nT+0:45,Fire\n"))
        .containsExactly(
            "msel.csv:3:1: error: Time: two clocks: T+0:45 here, 18:30 in row 2; times of day in one"
                + " column, times since the start (T+) in another");
  }

  @Test
  void twoColumnsThatDisagreeAreTold() {
    assertThat(problems("Time,T+,Message\n18:30,0:30,Smoke\n18:40,1:00,Fire\n"))
        .containsExactly(
            "msel.csv:3:7: error: T+: two clocks: 01:00:00.000 since the start at 2026-03-10T18:00 is"
                + " not 18:40, which is 00:40:00.000; the same moment in both columns, or only one of"
                + " them");
  }

  @Test
  void aFileThatIsNoListIsTold() {
    String noHeadings =
        "drill.yaml:22:9: error: msel[0]: msel.csv: no row of headings that says when and what; such as"
            + " Time planned and Inject text, or 计划时间 and 注入内容";

    assertThat(problems("name,population\nwest,3000\n")).containsExactly(noHeadings);
    assertThat(problems("")).containsExactly(noHeadings);
    assertThat(problems("Time;Message\n18:30;Smoke\n"))
        .containsExactly(
            "msel.csv:1:1: error: a first line without commas, but with semicolons; values separated"
                + " by commas; saved as .xlsx it does not matter");
    assertThat(problems("Time,Message\n18:30,\"Smoke\n"))
        .containsExactly(
            "msel.csv:2: error: a quote that is not closed; cells with quotes around the whole of"
                + " them, or none");
  }

  @Test
  void headingsAreNotMissedSilently() {
    assertThat(problems("Time,Message,Colour,Colour\n18:30,Smoke,red,blue\n"))
        .containsExactly(
            "msel.csv:1:21: error: a second column \"Colour\"; another heading for each column");
    assertThat(problems("Time,Message,\n18:30,Smoke,red\n"))
        .containsExactly("msel.csv:2:13: error: \"red\" in a column without a heading; a heading");
  }

  @Test
  void namesOfColumnsThatAreNotThereAreTold() {
    assertThat(
            ScenarioText.in(folder)
                .file("msel.csv", "Time,Message\n18:30,Smoke\n")
                .with(
                    "plan:",
                    "msel: [ { from: msel.csv, columns: { number: Nr, mesage: Message } } ]\nplan:")
                .problems())
        .containsExactly(
            "drill.yaml:22:17: error: msel[0].from: columns: unknown name \"mesage\"; any of actual,"
                + " capability, condition, controller, date, equipment, evaluator, expected, from, line,"
                + " maxMinutes, message, method, number, objective, place, remarks, screen, simulation,"
                + " since, stage, status, synopsis, time, to, type. Maybe \"message\"?",
            "drill.yaml:22:17: error: msel[0].from: msel.csv: no column \"Nr\"; any of Time, Message");
  }

  @Test
  void aFileOfAnotherKindIsTold() {
    assertThat(
            ScenarioText.in(folder)
                .file("msel.docx", "x")
                .file("renamed.xlsx", "x")
                .with("plan:", "msel: [ msel.docx, none.csv, renamed.xlsx ]\nplan:")
                .problems())
        .containsExactly(
            "drill.yaml:22:9: error: msel[0]: \"msel.docx\"; a file whose name ends in .csv or .xlsx",
            "drill.yaml:22:20: error: msel[1]: none.csv: no such file; a .csv or .xlsx file",
            "drill.yaml:22:30: error: msel[2]: renamed.xlsx: no workbook, whatever its name; a .csv or"
                + " .xlsx file");
  }

  @Test
  void aFileThatNobodyCanHaveWrittenIsNotRead() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("msel.csv").toFile(), "rw")) {
      huge.setLength(200_000_000);
    }

    assertThat(ScenarioText.in(folder).with("plan:", "msel: [ msel.csv ]\nplan:").problems())
        .containsExactly(
            "drill.yaml:22:9: error: msel[0]: msel.csv: 200,000,000 bytes; at most 16,777,216 bytes"
                + " for a list of injects");
  }
}
