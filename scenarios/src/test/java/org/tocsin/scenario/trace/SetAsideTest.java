package org.tocsin.scenario.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.scenario.ScenarioText;

/** What can't be followed is told with its line; what is no record at all is an error. */
class SetAsideTest {

  private static final String HEADER =
      "incident,unit,unit_type,type,priority,reported_s,lon,lat,notified_s,en_route_s,on_scene_s,left_scene_s,at_hospital_s,clear_s,needs\n";
  private static final String GOOD = "good,E1,engine,fire,1,0,116.404,39.905,60,90,300,,,900,\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x,E1,engine,flood,1,0,116.404,39.905,60,90,300,,,900,"
            + "| unknown type: \"flood\"; incident types of the scenario are fire",
        "x,E1,engine,fires,1,0,116.404,39.905,60,90,300,,,900,"
            + "| unknown type: \"fires\", maybe fire; incident types of the scenario are fire",
        "x,E1,engin,fire,1,0,116.404,39.905,60,90,300,,,900,"
            + "| unknown unit_type: \"engin\", maybe engine; unit types of the scenario are engine",
        "x,E1,engine,fire,high,0,116.404,39.905,60,90,300,,,900,"
            + "| unknown priority: \"high\"; 1 to 1000",
        "x,E1,engine,fire,1,,116.404,39.905,60,90,300,,,900," + "| no reported_s: nothing",
        "x,E1,engine,fire,1,soon,116.404,39.905,60,90,300,,,900,"
            + "| unreadable reported_s: \"soon\", a date among seconds since time 0",
        "x,E1,engine,fire,1,-5,116.404,39.905,60,90,300,,,900," + "| before time 0: -5",
        ",E1,engine,fire,1,0,116.404,39.905,60,90,300,,,900," + "| no incident: nothing",
        "x,E1,engine,fire,1,0,,39.905,60,90,300,,,900," + "| no lon: nothing",
        "x,E1,engine,fire,1,0,east,39.905,60,90,300,,,900,"
            + "| unreadable lon: \"east\"; a number from -180 to 180",
        "x,E1,engine,fire,1,0,116.5,39.905,60,90,300,,,900,"
            + "| outside the streets: [116.5, 39.905] lies 7696 m from the nearest street; at most 500 m (city.snapLimit)",
        "x,E1,engine,fire,1,0,116.404,39.905,60,90,80,,,900,"
            + "| on_scene_s before en_route_s: 80 before 90",
        "x,E1,engine,fire,1,0,116.404,39.905,60,,50,,,900,"
            + "| on_scene_s before notified_s: 50 before 60",
        "x,E1,engine,fire,1,0,116.404,39.905,60,90,300,500,400,900,"
            + "| at_hospital_s before left_scene_s: 400 before 500",
        "x,E1,engine,fire,1,0,116.404,39.905,60,90,300,,,900,ladder 1"
            + "| more needs than all units have: ladder 1; at most 0",
        "x,E1,engine,fire,1,0,116.404,39.905,60,90,300,,,900,pumping x"
            + "| unreadable needs: \"pumping x\"; such as pumping 2; rescue 1",
        "good,E1,engine,fire,1,0,116.404,39.905,60,90,300,,,900,"
            + "| second row of the same unit: \"E1\" of good",
        "x,E1,engine| other columns than the header: 3 of them; 15"
      })
  void aRowThatContradictsItselfOrTheScenarioIsSetAsideWithItsLine(String row, String told) {
    RecordText record = RecordText.in(folder).rows(HEADER + GOOD + row + "\n");

    assertThat(record.setAside()).containsExactly("3: " + told);
    assertThat(record.incidents()).extracting(incident -> incident.id()).containsExactly("good");
  }

  @Test
  void linesAreCountedAlsoWhereCellsGoOverSeveral() {
    RecordText record =
        RecordText.in(folder)
            .rows(
                """
                incident,type,reported_s,lon,lat,note
                1,fire,0,116.404,39.905,"two
                lines"

                2,flood,0,116.404,39.905,"three
                long
                lines"
                3,storm,0,116.404,39.905,
                """);

    assertThat(record.setAside())
        .extracting(line -> line.substring(0, line.indexOf(';')))
        .containsExactly("5: unknown type: \"flood\"", "8: unknown type: \"storm\"");
  }

  @Test
  void aTimeThatNoClockShowedIsSetAside() {
    RecordText record =
        RecordText.in(folder)
            .of(ScenarioText.in(folder).with("Asia/Shanghai", "America/Los_Angeles"))
            .rows(
                """
                incident,type,reported,lon,lat
                1,fire,2018-03-11T01:59:00,116.404,39.905
                2,fire,2018-03-11T02:30:00,116.404,39.905
                3,fire,90,116.404,39.905
                """);

    assertThat(record.setAside())
        .containsExactly(
            "3: unreadable reported: \"2018-03-11T02:30:00\", no such time of day: the clock was"
                + " put forward",
            "4: unreadable reported: \"90\", seconds among dates");
  }

  @Test
  void missingColumnsAreErrorsWithWhatMayBeMeant() {
    RecordText record = RecordText.in(folder).rows("Incident,type,reported,lon\n1,fire,0,116\n");

    assertThat(record.problems())
        .containsExactly(
            "calls.csv:1: error: no column \"incident\"; any of Incident, type, reported, lon; or a"
                + " map that says which (--map). Maybe \"Incident\"?",
            "calls.csv:1: error: no column \"lat\"; any of Incident, type, reported, lon; or a map"
                + " that says which (--map)");
  }

  @Test
  void aRecordOfWhichNothingCanBeFollowedIsAnError() {
    RecordText record =
        RecordText.in(folder).rows("incident,type,reported_s,lon,lat\n1,flood,0,116.404,39.905\n");

    assertThat(record.problems())
        .containsExactly(
            "calls.csv: error: none of its 1 rows can be followed: 1 unknown type; at least one");
  }

  @Test
  void whatIsNoTableIsAnErrorWithItsPlace() {
    String header = "incident,type,reported_s,lon,lat\n1,fire,0,116.404,39.905\n";

    assertThat(RecordText.in(folder).rows("").problems())
        .containsExactly("calls.csv: error: an empty file; a header line and rows");
    assertThat(RecordText.in(folder).rows(header + "2,\"fire,0,116.404,39.905\n").problems())
        .containsExactly(
            "calls.csv:2: error: after this line: a quote that is not closed; cells with quotes"
                + " around the whole of them, or none");
    assertThat(
            RecordText.in(folder)
                .bytes("calls.csv", (header + "2,f\u00fcr\n").getBytes(StandardCharsets.ISO_8859_1))
                .problems())
        .hasSize(1)
        .first()
        .asString()
        .contains("error: ", "not UTF-8; text in UTF-8");
    assertThat(
            RecordText.in(folder)
                .bytes("calls.csv.gz", header.getBytes(StandardCharsets.UTF_8))
                .problems())
        .hasSize(1)
        .first()
        .asString()
        .contains("calls.csv.gz: error: not a whole file of gzip");
  }
}
