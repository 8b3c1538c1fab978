package org.tocsin.scenario.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.city.Station;
import org.tocsin.city.Zone;
import org.tocsin.scenario.ScenarioText;

/** Tables that a scenario names, in GeoJSON. */
class GeoJsonTest {

  @TempDir Path folder;

  private ScenarioText stations(String file, String content, String keys) {
    return TableText.stations(folder, file, content, keys);
  }

  private ScenarioText zones(String file, String content) {
    return TableText.zones(folder, file, content);
  }

  private static List<Station> stationsOf(ScenarioText text) {
    return text.load().drill().orElseThrow().city().stations();
  }

  @Test
  void zonesOfGeoJsonHaveOutlines() {
    String square =
        "[[116.39,39.89],[116.402,39.89],[116.402,39.91],[116.39,39.91],[116.39,39.89]]";
    String hole = "[[116.395,39.9],[116.396,39.9],[116.396,39.901],[116.395,39.9]]";
    String far = square.replace("116.", "117.");
    ScenarioText text =
        zones(
            "zones.geojson",
            features(
                feature(
                    "\"id\": \"w\", \"population\": 30, \"name\": \"西\"",
                    "Polygon",
                    "[" + square + "," + hole + "]"),
                feature(
                    "\"id\": 2, \"population\": 7.5, \"grade\": null",
                    "MultiPolygon",
                    "[[" + far + "],[" + far.replace("39.", "38.") + "]]"),
                feature("\"id\": \"p\", \"population\": 1", "Point", "[116.41, 39.9]")));

    List<Zone> zones = text.load().drill().orElseThrow().city().zones();

    assertThat(zones).extracting(Zone::id).containsExactly("2", "p", "w");
    assertThat(zones.get(2).name()).isEqualTo("西");
    assertThat(zones.get(2).area().polygons().get(0)).hasSize(2);
    assertThat(zones.get(0).area().polygons()).hasSize(2);
    assertThat(zones.get(0).area().centreLatitude()).isCloseTo(39.4, within(1e-6));
    assertThat(zones.get(1).area().hasOutline()).isFalse();
    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains("warning: city.zones[0]: features[1]: zone 2 has 8 people and no street");
  }

  @Test
  void stationsOfGeoJsonArePoints() {
    ScenarioText text =
        stations(
            "stations.geojson",
            features(
                feature("\"ref\": \"s1\", \"tier\": \"small\"", "Point", "[116.41, 39.9]"),
                feature("\"ref\": \"s2\", \"tier\": \"micro\"", "Point", "[116.40, 39.9]")),
            ", columns: { id: ref }, where: { tier: micro }");

    assertThat(stationsOf(text)).extracting(Station::id).containsExactly("s2");
  }

  @Test
  void aWrongValueOfGeoJsonIsToldWithItsFeature() {
    ScenarioText text =
        zones(
            "zones.geojson",
            features(
                feature("\"id\": \"a\", \"population\": \"few\"", "Point", "[116.41, 39.9]"),
                feature("\"id\": \"b\", \"population\": \"few\"", "Point", "[116.41, 39.9]"),
                feature("\"id\": \"c\", \"population\": 3", "LineString", "[[116.41, 39.9]]")));

    assertThat(text.problems())
        .contains(
            "zones.geojson: error: city.zones[0]: features[0].population: \"few\"; a number from 0 to 10000000000",
            "zones.geojson: error: city.zones[0]: features[1].population: \"few\"; a number from 0 to 10000000000",
            "zones.geojson: error: city.zones[0]: features[2]: geometry LineString; Point, Polygon or"
                + " MultiPolygon");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[[]]",
        "[[[116.4, 39.9], [116.5, 39.9], [116.4, 39.9]]]",
        "[[[116.4, 39.9], [116.5, 39.9], [116.5, 40.0], [116.4, 40.0]]]",
        "[[[\"a\", 39.9], [116.5, 39.9], [116.5, 40.0], [\"a\", 39.9]]]",
        "[[[1e999, 39.9], [116.5, 39.9], [116.5, 40.0], [1e999, 39.9]]]",
        "[[[39.9, 116.4], [39.9, 116.5], [40.0, 116.5], [39.9, 116.4]]]",
        "[[null, null, null, null]]",
        "5",
        "null"
      })
  void anImpossibleOutlineIsAnErrorOfItsFeature(String coordinates) {
    ScenarioText text =
        zones(
            "zones.geojson",
            features(
                feature("\"id\": \"a\", \"population\": 3", "Point", "[116.40, 39.9]"),
                feature("\"id\": \"b\", \"population\": 3", "Polygon", coordinates)));

    assertThat(text.problems())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("zones.geojson: error: city.zones[0]: features[1]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "null", "5", "{ \"features\": 5 }", "{ \"type\": \"Feature\" }"})
  void jsonWithoutFeaturesIsOneError(String json) {
    assertThat(zones("zones.geojson", json).problems())
        .singleElement()
        .asString()
        .endsWith("zones.geojson: no list \"features\"; GeoJSON features");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ \"features\": [", "{ features: 5 }", "id,lon,lat\n"})
  void textThatIsNoJsonIsToldWithItsPlace(String json) {
    assertThat(zones("zones.geojson", json).problems())
        .singleElement()
        .asString()
        .matches("zones\\.geojson:\\d+:\\d+: error: not JSON: .*; GeoJSON");
  }

  @Test
  void deeplyNestedJsonIsRefused() {
    assertThat(zones("zones.geojson", "[".repeat(20_000)).problems())
        .singleElement()
        .asString()
        .contains("not JSON: Document nesting depth");
  }

  private static String features(String... features) {
    return "{ \"type\": \"FeatureCollection\", \"features\": ["
        + String.join(",", features)
        + "] }";
  }

  private static String feature(String properties, String type, String coordinates) {
    return "{ \"type\": \"Feature\", \"properties\": {%s}, \"geometry\": { \"type\": \"%s\", \"coordinates\": %s } }"
        .formatted(properties, type, coordinates);
  }
}
