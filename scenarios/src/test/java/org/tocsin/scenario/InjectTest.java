package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Effect;
import org.tocsin.drill.Inject;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.RoadEffect;
import org.tocsin.drill.RoadStretch;
import org.tocsin.drill.SlowRoads;
import org.tocsin.roads.NetworkKind;

/** What drill control does, as an author writes it. */
class InjectTest {

  @TempDir Path folder;

  private ScenarioText with(String... injects) {
    return ScenarioText.in(folder)
        .with("plan:", "injects:\n  - " + String.join("\n  - ", injects) + "\nplan:");
  }

  private List<Inject> injects(String... injects) {
    return with(injects).drill().injects();
  }

  private RoadStretch roads(String choice) {
    Inject inject = injects("{ at: \"+1h\", close: { " + choice + " } }").get(0);
    return ((CloseRoads) inject.effects().get(0)).roads();
  }

  @Test
  void injectsComeInTheOrderOfTimeWhateverTheirOrderInTheFile() {
    List<Inject> injects =
        injects(
            "{ at: \"+3h\", reopen: { road: South Road } }",
            "{ id: ice, at: \"+1h\", message: 'Black ice, 黑冰', close: { road: South Road, for: 4h } }",
            "{ at: \"+2h\", slow: { class: residential, to: 0.5 } }");

    assertThat(injects).extracting(Inject::id).containsExactly("ice", "inject-3", "inject-1");
    assertThat(injects.get(0).message()).isEqualTo("Black ice, 黑冰");
    assertThat(injects.get(0).effects())
        .singleElement()
        .isEqualTo(
            new CloseRoads(roads("road: South Road"), false, Optional.of(Duration.ofHours(4))));
    assertThat(injects.get(1).effects())
        .singleElement()
        .isEqualTo(new SlowRoads(roads("class: residential"), 0.5, Optional.empty()));
    assertThat(injects.get(2).effects())
        .singleElement()
        .isEqualTo(new ReopenRoads(roads("road: South Road")));
  }

  @Test
  void roadsAreMeantByNameClassPointAreaOrZone() {
    assertThat(size("road: South Road")).isEqualTo(2);
    assertThat(size("class: [trunk, primary]")).isEqualTo(4);
    assertThat(size("near: { at: [116.405, 39.9025], radius: 20 m }")).isEqualTo(1);
    assertThat(size("near: { at: [116.405, 39.900], radius: 20 m }")).isEqualTo(3);
    assertThat(
            size(
                "area: [[116.399, 39.9001], [116.401, 39.9001], [116.401, 39.9049], [116.399, 39.9049]]"))
        .isEqualTo(1);
  }

  private int size(String choice) {
    return roads(choice).segments().get(NetworkKind.CAR).cardinality();
  }

  @Test
  void roadsAreMeantByAZoneWithAnOutline() {
    String outline = "[[116.399,39.899],[116.404,39.899],[116.404,39.906],[116.399,39.899]]";
    ScenarioText text =
        with("{ at: \"+1h\", close: { zone: old-town } }")
            .with("- { id: east,", "- { from: zones.geojson }\n    - { id: east,")
            .file(
                "zones.geojson",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
                    + "{\"id\":\"old-town\",\"name\":\"Old Town\",\"population\":10},\"geometry\":"
                    + "{\"type\":\"Polygon\",\"coordinates\":["
                    + outline
                    + "]}}]}");

    CloseRoads closed = (CloseRoads) text.drill().injects().get(0).effects().get(0);

    // A triangle that South Road, West Lane and North Road reach into.
    assertThat(closed.roads().segments().get(NetworkKind.CAR).cardinality()).isEqualTo(3);
    assertThat(closed.roads().name()).isEqualTo("Old Town");
  }

  @Test
  void roadsAreMeantByWhatTheirSourceCallsThem() {
    assertThat(roads("id: b-c").segments().get(NetworkKind.CAR).cardinality()).isEqualTo(1);
    assertThat(roads("id: b-c").name()).isEqualTo("South Road (b-c)");
    assertThat(roads("id: [b-c, a-d]").segments().get(NetworkKind.CAR).cardinality()).isEqualTo(2);
    assertThat(roads("id: [b-c, a-d]").name()).isEqualTo("roads b-c, a-d");
    assertThat(roads("id: [a-b, b-c, a-d, b-e, b-e]").name()).isEqualTo("roads 4 by id");
  }

  @Test
  void anIdIsToldAsOftenAsItIsWrong() {
    ScenarioText text = with("{ at: \"+1h\", close: { id: [b-c, b-cc, 4711] } }");

    assertThat(text.problems())
        .extracting(Object::toString)
        .containsExactly(
            text.at("b-cc")
                + ": error: injects[0].close.id[1]: no road with id \"b-cc\"; one of 7 ids that roads"
                + " on the map have, such as a-b. Maybe \"b-c\"?",
            text.at("4711]")
                + ": error: injects[0].close.id[2]: no road with id \"4711\"; one of 7 ids that roads"
                + " on the map have, such as a-b");
  }

  @Test
  void weatherSlowsAllStreetsOrThoseOfSomeClasses() {
    List<Inject> injects =
        injects(
            "{ at: \"+1h\", weather: { to: 0.6, for: 3h } }",
            "{ at: \"+1h\", weather: { to: 0.8, class: residential } }");

    SlowRoads snow = (SlowRoads) injects.get(0).effects().get(0);
    assertThat(snow.roads().name()).isEqualTo("all streets");
    assertThat(snow.roads().segments().get(NetworkKind.CAR).cardinality()).isEqualTo(7);
    assertThat(snow.speedFactor()).isEqualTo(0.6);
    assertThat(snow.lasting()).contains(Duration.ofHours(3));
    assertThat(injects.get(1).effects())
        .containsExactly(new SlowRoads(roads("class: residential"), 0.8, Optional.empty()));
  }

  @Test
  void aRoadMayCloseForSomeOnly() {
    CloseRoads closed =
        (CloseRoads)
            injects("{ at: \"+1h\", close: { road: South Road, only: vehicles } }")
                .get(0)
                .effects()
                .get(0);
    ScenarioText onFoot = with("{ at: \"+1h\", slow: { road: South Road, only: foot, to: 0.5 } }");

    assertThat(closed.roads().name()).isEqualTo("South Road for vehicles");
    assertThat(closed.roads().segments()).containsOnlyKeys(NetworkKind.CAR);
    // This city has one network for all.
    assertThat(onFoot.problems())
        .singleElement()
        .asString()
        .contains("injects[0].slow: \"South Road\" has no streets of that kind");
  }

  @Test
  void aChangeMayBeUnknownForATime() {
    List<Inject> injects =
        injects(
            "{ at: \"+1h\", close: { road: South Road, for: 2h, knownAfter: 40 min } }",
            "{ at: \"+2h\", slow: { class: residential, to: 0.5, knownAfter: 1h } }",
            "{ at: \"+3h\", weather: { to: 0.7, for: 1h, knownAfter: 1h } }");

    assertThat(injects)
        .extracting(inject -> ((RoadEffect) inject.effects().get(0)).knownAfter())
        .containsExactly(
            Optional.of(Duration.ofMinutes(40)),
            Optional.of(Duration.ofHours(1)),
            Optional.of(Duration.ofHours(1)));
  }

  @Test
  void nobodyIsToldOfWhatIsOver() {
    ScenarioText text =
        with("{ at: \"+1h\", close: { road: South Road, for: 1h, knownAfter: 61 min } }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains("injects[0].close: knownAfter is longer than for, so that it would be over");
  }

  @Test
  void waterSlowsVehiclesTheMoreTheDeeperItIsAndStopsThemAtADepth() {
    assertThat(flooded("depth: 0.1 m").speedFactor()).isCloseTo(40.65 / 86.94, within(1e-3));
    assertThat(flooded("depth: 0.2 m").speedFactor()).isCloseTo(12.36 / 86.94, within(1e-3));
    assertThat(flooded("depth: 0.4 m, passableTo: 0.6 m").speedFactor())
        .isEqualTo(flooded("depth: 0.2 m").speedFactor());
    assertThat(flooded("depth: 0 m").speedFactor()).isEqualTo(1);
    assertThat(flooded("depth: 0.2 m").roads().name())
        .isEqualTo("South Road under 0.20 m of water");

    assertThat(flood("depth: 0.3 m"))
        .isInstanceOfSatisfying(
            CloseRoads.class,
            closed -> {
              assertThat(closed.sealed()).isFalse();
              assertThat(closed.roads().segments()).containsOnlyKeys(NetworkKind.CAR);
            });
  }

  private SlowRoads flooded(String how) {
    return (SlowRoads) flood(how);
  }

  private Effect flood(String how) {
    return injects("{ at: \"+1h\", flood: { road: South Road, " + how + " } }")
        .get(0)
        .effects()
        .get(0);
  }

  @Test
  void whatAFloodHasClosedMayReopen() {
    String reopening = "{ at: \"+2h\", reopen: { road: South Road } }";

    assertThat(
            with("{ at: \"+1h\", flood: { road: South Road, depth: 1 m } }", reopening).problems())
        .isEmpty();
    assertThat(
            with("{ at: \"+1h\", flood: { road: South Road, depth: 0.1 m } }", reopening)
                .problems())
        .singleElement()
        .asString()
        .contains("injects[1].reopen: nothing of \"South Road\" has been closed before");
  }

  @Test
  void oneInjectMayDoSeveralThings() {
    Inject quake =
        injects(
                "{ at: \"+1h\", close: [ { road: South Road }, { road: West Lane, sealed: true } ],"
                    + " slow: { class: [residential], to: 0.3, for: 2h } }")
            .get(0);

    assertThat(quake.effects()).hasSize(3);
  }

  @Test
  void aRoadThatIsNotThereIsToldWithTheNearestName() {
    ScenarioText text = with("{ at: \"+1h\", close: { road: Sauth Road } }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(
            text.at("Sauth Road") + ": error: injects[0].close.road: no road \"Sauth Road\"")
        .endsWith("Maybe \"South Road\"?");
  }

  @Test
  void aRoadWithNamesInTwoScriptsIsMeantByTheFirstAndGuessedByAnyPart() {
    ScenarioText town = ScenarioText.in(folder);
    town.file("arcs.csv", town.read("arcs.csv").replace("South Road", "南大街 (Nan Dajie)"));

    assertThat(town.plus("injects: [ { at: \"+1h\", close: { road: 南大街 } } ]\n").problems())
        .isEmpty();
    assertThat(town.plus("injects: [ { at: \"+1h\", close: { road: Nan Da } } ]\n").problems())
        .singleElement()
        .asString()
        .endsWith("Maybe \"南大街 (Nan Dajie)\"?");
  }

  @Test
  void aNameThatIsOnHalfTheCityIsWarnedOf() {
    StringBuilder nodes = new StringBuilder();
    StringBuilder arcs = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      double longitude = 116.4 + i / 1000.0;
      nodes.append("n%d,%s,39.908\ns%d,%s,39.909\n".formatted(i, longitude, i, longitude));
      arcs.append("n%d,s%d,110,residential,\n".formatted(i, i));
      arcs.append(i == 0 ? "d,n0,330,residential,\n" : "");
      arcs.append(i == 0 ? "" : "n%d,n%d,86,residential,Road\n".formatted(i - 1, i));
    }
    ScenarioText text = with("{ at: \"+1h\", close: { road: Road } }");
    ScenarioText larger =
        text.file("nodes.csv", text.read("nodes.csv") + nodes)
            .file("arcs.csv", text.read("arcs.csv") + arcs);

    assertThat(larger.problems())
        .singleElement()
        .asString()
        .contains(
            "warning: injects[0].close.road: road \"Road\" is 29 segments of 2.5 km, such as");
  }

  @Test
  void aNameOfTwoStreetsFarApartIsWarnedOf() {
    ScenarioText text = with("{ at: \"+1h\", close: { road: South Road } }");
    ScenarioText larger =
        text.file("nodes.csv", text.read("nodes.csv") + "n1,116.45,39.905\nn2,116.451,39.905\n")
            .file(
                "arcs.csv",
                text.read("arcs.csv")
                    + "d,n1,3500,residential,\nn1,n2,86,residential,South Road\n");

    assertThat(larger.problems())
        .singleElement()
        .asString()
        .contains("road \"South Road\" is 2 streets far apart: ", "1 segment at [116.45");
  }

  @Test
  void anInjectAfterTheEndOfTheDrillIsWarnedOfAndMoreDemandThenIsAnError() {
    ScenarioText text =
        with("{ at: \"+25h\", message: late }", "{ at: \"+26h\", demand: { factor: 3, for: 1h } }");

    assertThat(text.problems())
        .extracting(Object::toString)
        .anySatisfy(
            p ->
                assertThat(p)
                    .contains(
                        "warning: injects[0].at: 2026-03-11T19:00, after the end of the drill's"))
        .anySatisfy(
            p -> assertThat(p).contains("injects[1].demand: a factor after the end of demand"));
  }

  @Test
  void whatCannotBeIsToldAllAtOnce() {
    ScenarioText text =
        with(
            "{ at: \"+1h\", reopen: { road: South Road } }",
            "{ at: \"+90h\", message: too late }",
            "{ at: \"+1h\", close: { class: [residental] } }",
            "{ at: \"+1h\", close: { zone: west } }",
            "{ at: \"+1h\" }",
            "{ at: \"+1h\", close: { road: South Road, class: trunk } }");

    assertThat(text.problems())
        .extracting(Object::toString)
        .anySatisfy(
            p ->
                assertThat(p)
                    .contains(
                        "injects[0].reopen: nothing of \"South Road\" has been closed before"))
        .anySatisfy(
            p ->
                assertThat(p)
                    .contains(
                        "injects[1].at: 2026-03-14T12:00, 90:00:00.000 since the start; from 2026-03-10T18:00, the start,"))
        .anySatisfy(
            p ->
                assertThat(p)
                    .contains("no street of class \"residental\"")
                    .endsWith("Maybe \"residential\"?"))
        .anySatisfy(p -> assertThat(p).contains("zone \"west\" has no outline"))
        .anySatisfy(p -> assertThat(p).contains("neither a message nor anything done"))
        .anySatisfy(
            p ->
                assertThat(p)
                    .contains(
                        "injects[5].close: 2 of road, id, class, zone, area and near; one of them"));
  }
}
