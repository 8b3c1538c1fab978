package org.tocsin.scenario.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Given;
import org.tocsin.incident.GivenResponse;
import org.tocsin.incident.RecordedIncident;
import org.tocsin.scenario.ScenarioText;

/** Records become demand: an incident for each id, with what its rows say. */
class TraceFileTest {

  @TempDir Path folder;

  @Test
  void aRowIsAnIncidentUnderItsOwnIdAtItsPlaceAndTime() {
    RecordText record =
        RecordText.in(folder)
            .rows(
                """
                incident,type,reported_s,lon,lat
                A-17,fire,90,116.404,39.905
                """);

    RecordedIncident only = record.incidents().get(0);

    assertThat(only.id()).isEqualTo("A-17");
    assertThat(only.at().millis()).isEqualTo(90_000);
    assertThat(only.place().location().longitude()).isEqualTo(116.404);
    assertThat(only.place().zone()).isNotNull();
    assertThat(only.given()).isEqualTo(Given.NOTHING);
    assertThat(only.firstArrivalMillis()).isEmpty();
  }

  @Test
  void theDrillLastsWholeDaysOfTheRecordInTheTimeOfTheCity() {
    RecordText record =
        RecordText.in(folder)
            .rows(
                """
                incident,type,reported,lon,lat
                1,fire,2024-05-03T23:59:58,116.404,39.905
                2,fire,2024-05-05 00:00:01,116.404,39.905
                """);

    Drill drill = record.load().drill().orElseThrow();

    assertThat(drill.clock().start()).hasToString("2024-05-03T00:00+08:00[Asia/Shanghai]");
    assertThat(drill.clock().duration()).isEqualTo(Duration.ofDays(3));
    assertThat(record.incidents().get(1).at().millis())
        .isEqualTo(Duration.ofDays(2).plusSeconds(1).toMillis());
  }

  @Test
  void secondsGoOnFromTimeZeroOfTheScenarioForAsLongAsTheRecord() {
    RecordText record =
        RecordText.in(folder)
            .rows(
                """
                incident,type,reported_s,lon,lat
                1,fire,100000,116.404,39.905
                """);

    assertThat(record.load().drill().orElseThrow().clock().duration())
        .isEqualTo(Duration.ofHours(28));
  }

  @Test
  void rowsOfUnitsAreOneIncidentWithWhatEachOfThemDid() {
    RecordText record =
        RecordText.in(folder)
            .rows(
                """
                incident,unit,unit_type,type,reported_s,lon,lat,notified_s,en_route_s,on_scene_s,clear_s
                1,E2,engine,fire,0,116.404,39.905,80,130,400,1000
                1,E1,engine,fire,0,116.404,39.905,70,100,300,900
                """);

    RecordedIncident only = record.incidents().get(0);

    assertThat(record.incidents()).hasSize(1);
    assertThat(only.given().callHandlingMillis()).isEqualTo(70_000);
    assertThat(only.firstArrivalMillis()).hasValue(300_000);
    assertThat(only.type().need().fullForce()).hasToString("pumping 2");
    assertThat(only.given().responses())
        .containsExactly(
            new GivenResponse("engine", 30_000, 600_000),
            new GivenResponse("engine", 50_000, 600_000));
  }

  @Test
  void aBlankMomentIsNoMomentAndNeverZero() {
    RecordText record =
        RecordText.in(folder)
            .rows(
                """
                incident,unit,unit_type,type,reported_s,lon,lat,notified_s,en_route_s,on_scene_s,clear_s
                1,E1,engine,fire,0,116.404,39.905,70,,,95
                1,E2,engine,fire,0,116.404,39.905,70,100,,200
                1,E3,engine,fire,0,116.404,39.905,70,100,300,
                """);

    TraceCounts counts = record.load().counts();
    RecordedIncident only = record.incidents().get(0);

    assertThat(counts.cancelledInQuarters()).isEqualTo(1);
    assertThat(counts.cancelledOnTheWay()).isEqualTo(1);
    assertThat(counts.unended()).isEqualTo(1);
    assertThat(only.type().need().fullForce()).hasToString("pumping 1");
    assertThat(only.given().responses())
        .containsExactly(
            new GivenResponse("engine", 30_000, Given.NOT_GIVEN),
            new GivenResponse("engine", 30_000, Given.NOT_GIVEN));
  }

  @Test
  void columnsOfAnIncidentGivePriorityNeedsAndTimes() {
    RecordText record =
        RecordText.in(folder)
            .rows(
                """
                incident,type,priority,reported_s,lon,lat,call_handling_s,turnout_s,time_on_scene_s,needs,first_arrival_s
                1,fire,7,0,116.404,39.905,12.5,30,600,pumping 2,500
                """);

    RecordedIncident only = record.incidents().get(0);

    assertThat(only.type().priority()).isEqualTo(7);
    assertThat(only.type().need().fullForce()).hasToString("pumping 2");
    assertThat(only.given().callHandlingMillis()).isEqualTo(12_500);
    assertThat(only.given().responses())
        .containsExactly(new GivenResponse(GivenResponse.ANY, 30_000, 600_000));
    assertThat(only.firstArrivalMillis()).hasValue(500_000);
  }

  @Test
  void onlyWhatTheMapNamesIsFollowed() {
    RecordText record =
        RecordText.in(folder)
            .rows(
                """
                incident,type,priority,reported_s,lon,lat,call_handling_s,turnout_s
                1,fire,7,0,116.404,39.905,12,30
                """)
            .map("follow: [ turnout ]\n");

    RecordedIncident only = record.incidents().get(0);

    assertThat(only.type().priority()).isEqualTo(3);
    assertThat(only.given().hasCallHandling()).isFalse();
    assertThat(only.given().responses()).hasSize(1);
  }

  @Test
  void aMapTellsHeadersWordsAndHowTimesAreWritten() {
    RecordText record =
        RecordText.in(folder)
            .rows(
                """
                Call No,What,Prio,Received,Where
                77,Structure Fire (large),E,04/07/2020 11:53:08 PM,"(39.905, 116.404)"
                78,Structure Fire (large),2,4/8/20 0:05,"(39.905, 116.404)"
                """)
            .map(
                """
                columns: { incident: Call No, type: What, priority: Prio, reported: Received, location: Where }
                times: [ "MM/dd/yyyy hh:mm:ss a", "M/d/yy H:mm" ]
                types: { "Structure Fire (large)": fire }
                priorities: { E: 1 }
                """);

    List<RecordedIncident> all = record.incidents();

    assertThat(all).extracting(RecordedIncident::id).containsExactly("77", "78");
    assertThat(all.get(1).at().millis() - all.get(0).at().millis())
        .isEqualTo(Duration.ofMinutes(11).plusSeconds(52).toMillis());
    assertThat(all).extracting(incident -> incident.type().priority()).containsExactly(1, 2);
  }

  @Test
  void ofAnHourThatComesTwiceTheLaterIsMeantWhereElseTimeWouldGoBack() {
    RecordText record =
        RecordText.in(folder)
            .of(ScenarioText.in(folder).with("Asia/Shanghai", "America/Los_Angeles"))
            .rows(
                """
                incident,unit,type,reported,lon,lat,notified,on_scene
                1,E1,fire,2018-11-04T01:50:00,116.404,39.905,2018-11-04T01:58:00,2018-11-04T01:03:00
                2,E1,fire,2018-11-04T01:50:00,116.404,39.905,2018-11-04T01:58:00,2018-11-04T01:59:00
                """);

    List<RecordedIncident> all = record.incidents();

    assertThat(sinceReported(all.get(0))).isEqualTo(Duration.ofMinutes(13));
    assertThat(sinceReported(all.get(1))).isEqualTo(Duration.ofMinutes(9));
  }

  private static Duration sinceReported(RecordedIncident incident) {
    return Duration.ofMillis(incident.firstArrivalMillis().orElseThrow() - incident.at().millis());
  }

  @Test
  void compressedRecordsAreReadToo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(
          "incident,type,reported_s,lon,lat\n1,fire,0,116.404,39.905\n"
              .getBytes(StandardCharsets.UTF_8));
    }

    assertThat(RecordText.in(folder).bytes("calls.csv.gz", bytes.toByteArray()).incidents())
        .hasSize(1);
  }

  @Test
  void everyRowIsFollowedOrSetAsideOrNotAskedFor() {
    RecordText record =
        RecordText.in(folder)
            .rows(
                """
                replication,incident,type,reported_s,lon,lat
                0,1,fire,0,116.404,39.905
                0,2,flood,0,116.404,39.905
                1,1,fire,0,116.404,39.905
                """)
            .map("where: { replication: 0 }\n");

    TraceCounts counts = record.load().counts();

    assertThat(counts.rows()).isEqualTo(3);
    assertThat(counts.incidents()).isEqualTo(1);
    assertThat(counts.otherRows()).isEqualTo(1);
    assertThat(counts.setAside()).isEqualTo(Map.of("unknown type", 1L));
    assertThat(counts.incidentsLost()).isEqualTo(1);
  }
}
