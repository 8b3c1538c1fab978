package org.tocsin.scenario.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.problem.Problems;

/** What spreadsheet programs make of records, and how their users are told what to do. */
class RecordMistakesTest {

  private static final String HEADER = "incident,type,reported,lon,lat\n";

  @TempDir Path folder;

  private RecordText record() {
    return RecordText.in(folder);
  }

  @Test
  void chineseOfOldProgramsIsToldWithWhatTurnsIt() {
    byte[] gbk = "事件,类型\n一,居民火灾着火\n".getBytes(Charset.forName("GBK"));

    assertThat(record().bytes("gbk.csv", gbk).problems())
        .containsExactly(
            "gbk.csv: error: not UTF-8; text in UTF-8: save it as CSV UTF-8 in its program. Maybe"
                + " \"iconv -f GBK -t UTF-8\"?");
  }

  @Test
  void aWorkbookIsToldAsSuch() {
    byte[] workbook = {'P', 'K', 3, 4, 20, 0};

    assertThat(record().bytes("calls.xlsx", workbook).problems())
        .containsExactly(
            "calls.xlsx: error: a workbook, no table of text; a file with commas: save the workbook"
                + " as CSV UTF-8");
  }

  @Test
  void otherSeparatorsThanCommasAreToldOnce() {
    assertThat(record().rows("incident;type;reported;lon;lat\n").problems())
        .containsExactly(
            "calls.csv:1: error: a first line without commas, but with semicolons; values separated"
                + " by commas");
    assertThat(record().rows("incident\ttype\n").problems().get(0)).contains("with tabs");
  }

  @Test
  void swappedDegreesAreToldAsTheyMayBeMeant() {
    RecordText record = record().rows(HEADER + "1,fire,60,39.905,116.404\n");

    assertThat(record.problems())
        .containsExactly(
            "calls.csv: error: none of its 1 rows can be followed: 1 unreadable lat; at least one");
    record.rows(HEADER + "1,fire,60,39.905,116.404\n2,fire,60,116.404,39.905\n");
    assertThat(record.setAside())
        .containsExactly(
            "2: unreadable lat: \"116.404\"; a number from -90 to 90, maybe lon 116.404, lat 39.905");
  }

  @Test
  void momentsAreReadAsChineseProgramsWriteThem() {
    RecordText record =
        record()
            .rows(
                HEADER
                    + "1,fire,2026/3/10 11:30,116.404,39.905\n"
                    + "2,fire,2026年3月10日 11:31,116.404,39.905\n"
                    + "3,fire,2026/3/10 9:05:30,116.404,39.905\n");

    assertThat(record.setAside()).isEmpty();
    assertThat(record.incidents())
        .extracting(incident -> incident.at().toString())
        .containsExactlyInAnyOrder("11:30:00.000", "11:31:00.000", "09:05:30.000");
  }

  @Test
  void anUnknownFormIsToldWithTheKnownOnes() {
    RecordText record =
        record()
            .map("times: [ dd.MM.yyyy HH:mm ]")
            .rows(
                HEADER
                    + "1,fire,2026-03-10 11:30,116.404,39.905\n"
                    + "2,fire,noon,116.404,39.905\n");

    assertThat(record.setAside())
        .containsExactly(
            "3: unreadable reported: \"noon\", not a moment in any known form: 2026-03-10 18:05:00,"
                + " 2026/3/10 18:05, 2026年3月10日 18:05, dd.MM.yyyy HH:mm, or times of a map");
  }

  @Test
  void whyNoRowCanBeFollowedIsToldInWords() {
    RecordText record =
        record().rows(HEADER + "1,flood,60,116.404,39.905\n2,flood,60,1,2\n3,fire,60\n");

    assertThat(record.problems())
        .containsExactly(
            "calls.csv: error: none of its 3 rows can be followed: 2 unknown type, 1 other columns"
                + " than the header; at least one");
  }

  @Test
  void allThatIsWrongWithAMapIsToldAtOnce() {
    Problems problems = new Problems();
    RecordMap map =
        RecordMap.read(
                "map.yaml",
                """
                columns: { incident: 编码 }
                priorities: { 高: 一 }
                unitTypes: { 泵车: engin }
                """,
                problems)
            .orElseThrow();

    RecordText record = record().rows("id,type,reported,lon,lat\n1,fire,60,116.404,39.905\n");
    record.by(map).load(problems);

    assertThat(problems.all())
        .extracting(Problem::oneLine)
        .hasSize(3)
        .anyMatch(line -> line.startsWith("map.yaml:2:") && line.contains("\"一\""))
        .anyMatch(line -> line.contains("no column \"编码\"; any of id, type, reported, lon, lat"))
        .anyMatch(
            line ->
                line.startsWith("map.yaml:3:")
                    && line.endsWith(
                        "no unit type \"engin\" in the scenario; any of engine; rows with this word"
                            + " are set aside. Maybe \"engine\"?"));
  }

  @Test
  void aColumnThatIsMisspeltInTheMapHidesNoUsualOne() {
    Problems problems = new Problems();
    RecordMap map =
        RecordMap.read("map.yaml", "columns: { incidnt: id }\n", problems).orElseThrow();

    record().by(map).bytes("a.csv", "id,x\n".getBytes(StandardCharsets.UTF_8)).load(problems);

    assertThat(problems.all()).singleElement().asString().contains("Maybe \"incident\"?");
  }
}
