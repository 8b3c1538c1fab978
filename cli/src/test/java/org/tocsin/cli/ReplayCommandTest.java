package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tocsin replay}: a record in, the files of a run and a comparison out. */
class ReplayCommandTest {

  private static final Path DATA =
      Path.of(System.getenv().getOrDefault("TOCSIN_DATA", "../../shared/data"));

  private static final String NODES =
      """
      id,lon,lat
      a,116.400,39.900
      b,116.410,39.900
      c,116.420,39.900
      d,116.430,39.900
      """;

  private static final String ARCS =
      """
      from,to,length_m
      a,b,854
      b,c,854
      c,d,854
      """;

  private static final String POINTS =
      """
      lon,lat
      116.401,39.900
      116.415,39.901
      116.429,39.899
      """;

  /** Everything but the noise of trips varies, and each incident needs a unit of either type. */
  private static final String TOWN =
      """
      tocsin: 1
      clock: { start: 2026-03-10T18:00:00, zone: Asia/Shanghai, duration: 48h }
      city: { roads: { nodes: nodes.csv, arcs: arcs.csv } }
      callCentre: { answering: { exponential: { mean: 10 s } }, processing: { exponential: { mean: 60 s } } }
      unitTypes:
        engine: { provides: { pumping: 1 }, mode: drive, turnout: { exponential: { mean: 60 s } }, constantTravel: 20 s }
        ladder: { provides: { ladder: 1 }, mode: drive, turnout: { exponential: { mean: 90 s } } }
      stations:
        - { id: west, tier: central, at: [116.400, 39.900], units: [ { type: engine, count: 2 }, { type: ladder } ] }
        - { id: east, tier: central, at: [116.430, 39.900], units: [ { type: engine }, { type: ladder, count: 2 } ] }
      incidents:
        fire: { needs: { first: { pumping: 1, ladder: 1 } }, work: { exponential: { mean: 20 min } } }
        alarm: { priority: 5, needs: { first: { pumping: 1, ladder: 1 } }, work: { exponential: { mean: 10 min } } }
      demand:
        - { type: fire, perDay: 60, where: { points: { from: points.csv } } }
        - { type: alarm, perDay: 60, where: { points: { from: points.csv } } }
      """;

  @TempDir Path folder;

  private Session session;

  @BeforeEach
  void townInAFolder() throws IOException {
    session = new Session(folder);
    session.write("nodes.csv", NODES);
    session.write("arcs.csv", ARCS);
    session.write("points.csv", POINTS);
    session.write("town.yaml", TOWN);
  }

  @Test
  void aRunThatIsFollowedAsARecordHappensAgain() throws IOException {
    assertThat(session.type("run", "town.yaml", "-r", "1", "-o", "first").exitCode()).isZero();
    session.write("record.csv", recordOf("first"));

    Session.Outcome replay =
        session.type("replay", "record.csv", "--scenario", "town.yaml", "-s", "99", "-o", "again");

    assertThat(replay.exitCode()).as(replay.err()).isZero();
    assertThat(column("again/incidents.csv", "first_arrival_s"))
        .hasSizeGreaterThan(150)
        .isEqualTo(column("first/incidents.csv", "first_arrival_s"));
    assertThat(arrivals("again")).isEqualTo(arrivals("first"));
    assertThat(column("again/replay.csv", "difference_s").values()).containsOnly("0.000");
  }

  @Test
  void withoutTheTimesOfTheRecordOtherLuckMakesAnotherRun() throws IOException {
    session.type("run", "town.yaml", "-r", "1", "-o", "first");
    session.write("record.csv", recordOf("first"));
    session.write("map.yaml", "follow: [ needs ]\n");

    session.type(
        "replay", "record.csv", "--scenario", "town.yaml", "--map", "map.yaml", "-o", "again");

    assertThat(column("again/incidents.csv", "first_arrival_s").keySet())
        .isEqualTo(column("first/incidents.csv", "first_arrival_s").keySet());
    assertThat(column("again/replay.csv", "difference_s").values()).doesNotContain("0.000");
  }

  @Test
  void rowsThatCannotBeFollowedAreToldAndKeptInAFile() throws IOException {
    session.write(
        "calls.csv",
        """
        incident,type,reported_s,lon,lat
        1,fire,0,116.401,39.9
        2,"flood, again",60,116.401,39.9
        3,fire,120,116.401,39.9
        """);

    Session.Outcome replay = session.type("replay", "calls.csv", "--scenario", "town.yaml");

    assertThat(replay.exitCode()).isZero();
    assertThat(replay.err())
        .contains("calls.csv:3: warning: unknown type: \"flood, again\"")
        .contains("calls.csv: 3 rows: 2 incidents with 0 responses followed, 1 row set aside");
    assertThat(session.read("calls-out/set-aside.csv"))
        .isEqualTo(
            """
            line,reason,found,row
            3,unknown type,"""
                + "\"\"\"flood, again\"\"; incident types of the scenario are alarm, fire\","
                + "\"2,\"\"flood, again\"\",60,116.401,39.9\"\n");
    assertThat(column("calls-out/replay.csv", "recorded_response_s"))
        .isEqualTo(Map.of("1", "", "3", ""));
  }

  @Test
  void aWrongMapAndAWrongScenarioAreToldInOneRound() throws IOException {
    session.write("calls.csv", "incident,type,reported_s,lon,lat\n1,fire,0,116.401,39.9\n");
    session.write("map.yaml", "columns: { incidnt: id }\n");
    session.write("bad.yaml", TOWN.replace("mode: drive", "mode: drvie"));

    Session.Outcome both =
        session.type("replay", "calls.csv", "--scenario", "bad.yaml", "--map", "map.yaml");

    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(both.err()).contains("Maybe \"drive\"?").contains("Maybe \"incident\"?");
  }

  @Test
  void whatIsWrongIsToldAndNothingIsWritten() throws IOException {
    session.write("calls.csv", "incident,type,reported_s,lon,lat\n1,\"fire,0,116.401,39.9\n");
    session.write("map.yaml", "columns: { incidnt: id }\n");
    List<String> before = session.files();

    Session.Outcome open = session.type("replay", "calls.csv", "--scenario", "town.yaml");
    Session.Outcome none = session.type("replay", "other.csv", "--scenario", "town.yaml");
    Session.Outcome map =
        session.type("replay", "calls.csv", "--scenario", "town.yaml", "--map", "map.yaml");

    assertThat(List.of(open.exitCode(), none.exitCode(), map.exitCode())).containsOnly(2);
    assertThat(open.err()).contains("calls.csv:1: error: after this line: a quote");
    assertThat(none.err()).contains("other.csv: error: no such file");
    assertThat(map.err())
        .contains("map.yaml:1:12: error: columns.incidnt: unknown key \"incidnt\"")
        .contains("Maybe \"incident\"?");
    assertThat(session.files()).isEqualTo(before);
  }

  @Test
  void fourteenDaysOfSanFranciscoAreFollowedUnderTheirOwnNumbers() throws IOException {
    Path calls = DATA.resolve("san-francisco/calls_2020-04-07_2020-04-20.csv");
    assumeTrue(
        Files.isRegularFile(calls),
        "no calls of San Francisco; TOCSIN_DATA names the folder that has them");
    session.with("TOCSIN_DATA", DATA.toAbsolutePath().toString());

    Session.Outcome replay =
        session.type(
            "replay",
            calls.toAbsolutePath().toString(),
            "--scenario",
            "san-francisco",
            "-o",
            "april");

    assertThat(replay.exitCode()).as(replay.err()).isZero();
    assertThat(replay.err())
        .contains("10,410 rows: 5,289 incidents with 10,393 responses followed, 17 rows set aside")
        .contains("set aside: Hospital DtTm before Transport DtTm: 13 rows")
        .contains("csv:2365: warning: Hospital DtTm before Transport DtTm")
        .contains("called off: 203 before they set off, 1,513 on the way");
    assertThat(session.read("april/set-aside.csv").lines()).hasSize(18);
    Map<String, String> recorded = column("april/replay.csv", "recorded_response_s");
    assertThat(recorded).hasSize(5289).containsEntry("200980028", "475.000");
    assertThat(column("april/incidents.csv", "outcome").values()).containsOnly("closed");
  }

  /** A row for each response of a run, in the order in which they were notified. */
  private String recordOf(String run) throws IOException {
    Map<String, Map<String, String>> incidents = new HashMap<>();
    rows(run + "/incidents.csv").forEach(row -> incidents.put(row.get("incident"), row));
    StringBuilder record =
        new StringBuilder(
            "incident,type,reported_s,lon,lat,verified_s,unit,unit_type,notified_s,en_route_s,"
                + "on_scene_s,clear_s\n");
    for (Map<String, String> response : rows(run + "/responses.csv")) {
      Map<String, String> incident = incidents.get(response.get("incident"));
      List<String> cells = new ArrayList<>();
      for (String name : List.of("incident", "type", "reported_s", "lon", "lat", "verified_s")) {
        cells.add(incident.get(name));
      }
      cells.add(response.get("unit"));
      cells.add(response.get("unit").replaceFirst(".*/(.*)-.*", "$1"));
      for (String name : List.of("notified_s", "en_route_s", "on_scene_s", "clear_s")) {
        cells.add(response.get(name));
      }
      record.append(String.join(",", cells)).append('\n');
    }
    return record.toString();
  }

  /** When each unit was on scene where. */
  private Map<String, String> arrivals(String run) throws IOException {
    Map<String, String> arrivals = new TreeMap<>();
    for (Map<String, String> row : rows(run + "/responses.csv")) {
      arrivals.put(row.get("incident") + " " + row.get("unit"), row.get("on_scene_s"));
    }
    return arrivals;
  }

  private Map<String, String> column(String file, String name) throws IOException {
    Map<String, String> column = new TreeMap<>();
    for (Map<String, String> row : rows(file)) {
      column.put(row.get("incident"), row.get(name));
    }
    return column;
  }

  private List<Map<String, String>> rows(String file) throws IOException {
    List<String> lines = session.read(file).lines().toList();
    String[] header = lines.get(0).split(",");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
