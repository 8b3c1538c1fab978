package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A planner sites stations on one street of 9 km. Stations stand at its western end, people live at
 * its eastern one, and that is where a station should be.
 */
class SiteCityTest {

  private static final String TOWN =
      """
      tocsin: 1
      name: 长街
      clock: { start: 2026-03-10T00:00:00, duration: 24h }
      city:
        roads: { nodes: nodes.csv, arcs: arcs.csv }
        zones:
          - { id: west, population: 0, centre: [116.40, 39.90] }
          - { id: east, population: 1000, centre: [116.50, 39.90] }
      rosters:
        always-there: { shifts: [ { hours: "00:00-24:00" } ] }
      unitTypes:
        engine: { provides: { initial-attack: 1 }, mode: drive, turnout: 30 s }
        chief: { provides: { command: 1 }, mode: drive, turnout: 30 s }
      stations:
        - { id: a, tier: micro, agency: fire, at: [116.400, 39.900], units: [ { type: engine, roster: always-there }, { type: chief } ] }
        - { id: b, tier: micro, agency: fire, at: [116.405, 39.900], units: [ { type: engine, roster: always-there }, { type: chief } ] }
      incidents:
        fire: { needs: { first: { initial-attack: 1 }, more: { command: 1 } }, work: 10 min }
      demand:
        - { type: fire, perDay: 12, where: { points: { from: people.csv } } }
      """;

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void aStreetIsThere() throws IOException {
    session = new Session(folder);
    StringBuilder nodes = new StringBuilder("id,lon,lat\n");
    StringBuilder arcs = new StringBuilder("from,to,length_m,class,name\n");
    for (int i = 0; i <= 20; i++) {
      nodes.append(i).append(",116.").append(400 + 5 * i).append(",39.900\n");
      arcs.append(i > 0 ? (i - 1) + "," + i + ",427,primary,Long Street\n" : "");
    }
    session.write("nodes.csv", nodes.toString());
    session.write("arcs.csv", arcs.toString());
    session.write("people.csv", "lon,lat,weight\n116.480,39.9,1\n116.490,39.9,3\n116.500,39.9,1\n");
    session.write("town.yaml", TOWN);
    session.write(
        "candidates.csv",
        """
        id,lon,lat,name,tier,cost
        near-a,116.402,39.9,,micro,1
        halfway,116.450,39.9,,micro,1
        people,116.490,39.9,东街,micro,1
        palace,116.500,39.9,,micro,5
        """);
  }

  private Session.Outcome site(String options) {
    Session.Outcome outcome =
        session.type(
            ("site town.yaml -r 3 " + (options.contains("--max") ? "" : "--max 10 ") + options)
                .split(" ", -1));
    String here = folder + "/";
    String told =
        outcome
            .err()
            .lines()
            .filter(line -> !line.startsWith("car network: "))
            .map(line -> line.replace(here, "") + "\n")
            .collect(Collectors.joining());
    return new Session.Outcome(outcome.exitCode(), outcome.out(), told);
  }

  private JsonNode found(String folder) throws IOException {
    return new ObjectMapper().readTree(session.read(folder + "/site.json"));
  }

  @Test
  void stationIsPutWherePeopleAre() throws IOException {
    Session.Outcome outcome = site("--add 1 --from candidates.csv --max 200 -o where");

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    JsonNode site = found("where");
    JsonNode selected = site.get("selection");
    JsonNode best =
        site.get("layouts")
            .valueStream()
            .filter(l -> l.get("label").equals(selected.get("layout")))
            .findFirst()
            .orElseThrow();
    assertThat(best.get("added").toString()).isEqualTo("[\"people\"]");
    assertThat(selected.get("certain").asBoolean()).isTrue();
    assertThat(best.get("changeSeconds").get("ci95").get(1).asDouble()).isNegative();
    assertThat(best.get("inTime").get(0).get("share").get("value").asDouble()).isGreaterThan(0.9);
    assertThat(site.get("answers").valueStream().map(a -> a.get("status").asText()))
        .containsOnly("optimal");
    assertThat(outcome.out()).contains("东街 (people)").containsPattern("sooner on\\s+average");
  }

  @Test
  void selectedScenarioRunsWithTheSameCrewsAsTheUsualOnes() throws IOException {
    site("--add 1 --from candidates.csv -o where");

    Session.Outcome run = session.type("run", "where/selected.yaml", "-r", "2", "-o", "out");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(session.read("where/selected.yaml"))
        .contains("include: [../town.yaml]")
        .contains(
            "- {id: people, name: 东街, tier: micro, agency: fire, at: [116.49, 39.9], "
                + "units: [{type: chief}, {type: engine, roster: always-there}]}");
    assertThat(session.read("out/responses.csv")).contains("people/engine-1");
  }

  @Test
  void sameFilesOnOneThreadAndOnTwo() throws IOException {
    site("--add 2 --from every-1km -j 1 -o one");
    site("--add 2 --from every-1km -j 2 -o two");

    for (String file : List.of("site.json", "layouts.csv", "pareto.csv", "site.html")) {
      assertThat(session.read("two/" + file)).as(file).isEqualTo(session.read("one/" + file));
    }
  }

  @Test
  void budgetAndForbiddenZonesAndSpacingAreKept() throws IOException {
    site("--budget 1 --from candidates.csv --model mclp,p-center -o cheap");
    site("--add 1 --from candidates.csv --not-in east --model p-median -o west");
    site("--add 2 --from candidates.csv --spacing 2km --model p-median -o apart");

    assertThat(session.read("cheap/layouts.csv")).contains("people").doesNotContain("palace");
    assertThat(session.read("west/layouts.csv")).contains("near-a").doesNotContain("people");
    assertThat(session.read("apart/layouts.csv"))
        .doesNotContain("people palace")
        .doesNotContain("near-a");
  }

  @Test
  void paretoFrontRisesWithCostAndEndsWhereNothingIsGained() throws IOException {
    site("--add 2 --from candidates.csv --target micro=1min --model mclp -o where");

    List<String> rows = session.read("where/pareto.csv").lines().skip(1).toList();

    assertThat(rows.get(0)).startsWith("0.000,0.000000,0.000000,yes,");
    assertThat(rows).hasSizeGreaterThan(1).isSorted();
  }

  @Test
  void stationThatIsMissedLeastGoes() throws IOException {
    session.write(
        "town.yaml",
        TOWN.replace("demand:", "  # people have their own\ndemand:")
            .replace(
                "incidents:",
                "  - { id: east, tier: micro, agency: fire, at: [116.49, 39.9], units: [ { type: engine } ] }\nincidents:"));

    Session.Outcome outcome = site("--remove 1 --model mclp,p-median -o less");

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    JsonNode layouts = found("less").get("layouts");
    assertThat(layouts.get(0).get("closed")).isEmpty();
    assertThat(found("less").get("selection").get("layout").asText()).isNotEmpty();
    assertThat(outcome.out()).contains("without a").doesNotContain("without east");
    assertThat(session.read("less/selected.yaml")).contains("removeStations: [a]");
    Session.Outcome run =
        session.type("run", "less/selected.yaml", "--variant", "selected", "-r", "2", "-o", "out");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(session.read("out/responses.csv")).doesNotContain(",a/engine-1,");
  }

  @Test
  void candidatesCanBeEditedAndAskedAgain() throws IOException {
    site("--add 1 --from candidates.csv --model mclp -o where");
    session.write("fewer.csv", session.read("where/candidates.csv").replaceAll("people,.*\n", ""));

    Session.Outcome again = site("--add 1 --from fewer.csv --model mclp -o again");

    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(session.read("where/candidates.csv")).contains("people,116.49,39.9,东街,micro,1\n");
    assertThat(session.read("again/candidates.csv")).isEqualTo(session.read("fewer.csv"));
  }

  @Test
  void whatWasSelectedCanBeTheTownOfTheNextQuestion() throws IOException {
    site("--add 1 --from every-1km --model mclp -o first");

    Session.Outcome next =
        session.type(
            "site first/selected.yaml --add 1 --from every-1km --model p-median -r 2 --max 10 -o second"
                .split(" "));

    assertThat(next.exitCode()).as(next.err()).isZero();
    assertThat(session.read("second/layouts.yaml")).contains("../first/selected.yaml", "new2-");
    assertThat(session.type("validate", "second/selected.yaml").exitCode()).isZero();
    assertThat(session.type("validate", "second/layouts.yaml").exitCode()).isZero();
  }

  @Test
  void chineseIsSpokenToo() throws IOException {
    Session.Outcome outcome = site("--add 1 --from candidates.csv --model mclp --lang zh -o where");

    assertThat(outcome.out()).contains("找到的最佳方案：新设 东街 (people)", "没有更好的方案");
    assertThat(session.read("where/site.html")).contains("站点该设在哪里", "lang=\"zh\"");
  }

  @Test
  void whatNoLayoutCanDoIsToldWithItsReason() throws IOException {
    Session.Outcome outcome =
        site("--add 1 --from candidates.csv --target micro=31s --model lscp,mclp -o where");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains("lscp", "impossible: ", "every station and candidate, first of all Long Street");
    JsonNode shortfall = found("where").get("shortfall");
    assertThat(shortfall.get("places").valueStream().map(p -> p.get("lon").asDouble()))
        .containsExactly(116.48);
    assertThat(shortfall.get("extra").asInt()).isEqualTo(1);
    assertThat(shortfall.get("candidates").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--add 5 --from candidates.csv | tocsin: --add: 5; 1 to 4, as many as there are candidates",
        "--add 1 --model mlcp | tocsin: --model: \"mlcp\"; any of mclp, mexclp, malp, malp2, p-median, p-center, gradual, backup, dsm, lscp. Maybe \"mclp\"?",
        "--add 0 | tocsin: --add: 0; 1 to 1000000",
        " | tocsin: nothing to change; --add, --budget or --remove",
        "--remove 3 | tocsin: --remove: 3; 1 to 2, as many as there are of --tier",
        "--add 1 --tier mikro | tocsin: --tier: \"mikro\"; any of micro. Maybe \"micro\"?",
        "--add 1 --not-in weast | tocsin: --not-in: \"weast\"; any of east, west. Maybe \"east\"?",
        "--add 1 --zone 5 | tocsin: --zone: \"5\"; a duration above 0 such as 90 s, 3 min or 1h30m. Maybe \"5 min\"?",
        "--add 1 --zone 0% | tocsin: --zone: 0%; a time such as 2s or a share such as 1%",
        "--add 1 --from every-5m | tocsin: --from: every-5m; every-50m or more",
        "--add 1 --confidence 1.5 | tocsin: --confidence: 1.5; above 0.5 and below 1",
        "--budget -1 | tocsin: --budget: -1.0; 0 or more",
        "--add 1 --like c | tocsin: --like: \"c\"; any of a, b",
        "--add 1 --target micro | tocsin: --target: \"micro\"; TIER=TIME such as micro=3min",
        "--add 1 --from lost.csv | lost.csv: error: no such file; a .csv or .geojson file",
      })
  void mistakesAreToldInOneLineAndNothingIsWritten(String options, String message)
      throws IOException {
    List<String> before = session.files();

    Session.Outcome outcome = site(options == null ? "-o where" : options + " -o where");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).isEqualTo(message + "\n");
    assertThat(session.files()).isEqualTo(before);
  }

  @Test
  void mistakesOfATableAreToldAllAtOnceWithTheirPlaces() throws IOException {
    session.write(
        "candidates.csv",
        """
        id,lon,lat,tier,cost
        far,117.400,39.9,micro,1
        twice,116.450,39.9,micro,1
        twice,116.460,39.9,micro,1
        cheap,116.470,39.9,micro,-3
        a,116.480,39.9,micro,1
        """);

    Session.Outcome outcome = site("--add 1 --from candidates.csv -o where");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith(
                        "candidates.csv:2:5: error: lon: candidate far at [117.4, 39.9] lies")
                    .endsWith("at most 500 m (city.snapLimit)"),
            line ->
                assertThat(line)
                    .startsWith(
                        "candidates.csv:4:1: error: id: candidate \"twice\" for the second"),
            line ->
                assertThat(line).startsWith("candidates.csv:5:26: error: cost: \"-3\"; a number"),
            line ->
                assertThat(line)
                    .startsWith(
                        "candidates.csv:6:1: error: id: candidate \"a\": a station is called so"));
    assertThat(session.files()).doesNotContain("where");
  }
}
