package org.tocsin.scenario.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.city.Hospital;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.incident.Places;
import org.tocsin.scenario.LoadedScenario;
import org.tocsin.scenario.ScenarioText;

/** Tables that a scenario names, in CSV. */
class TablesTest {

  private static final String STATIONS =
      """
      id,lon,lat,tier,name
      north,116.405,39.905,small,North Gate
      south,116.405,39.900,micro,"South Gate, left"
      """;

  @TempDir Path folder;

  private ScenarioText stations(String file, String content, String keys) {
    return TableText.stations(folder, file, content, keys);
  }

  private ScenarioText stations(String content, String keys) {
    return stations("stations.csv", content, keys);
  }

  private ScenarioText zones(String file, String content) {
    return TableText.zones(folder, file, content);
  }

  private ScenarioText points(String file, String content) {
    return ScenarioText.in(folder)
        .file(file, content)
        .with("where: population", "where: { points: { from: " + file + " } }");
  }

  private static List<Station> stationsOf(ScenarioText text) {
    return text.drill().city().stations();
  }

  @Test
  void stationsOfATableGetTheirUnits() {
    ScenarioText text = stations(STATIONS, "");

    assertThat(stationsOf(text))
        .extracting(s -> s.id() + " " + s.tier() + " " + s.name() + " " + s.location().position())
        .containsExactly(
            "north small North Gate Position[longitude=116.405, latitude=39.905]",
            "south micro South Gate, left Position[longitude=116.405, latitude=39.9]");
    assertThat(text.drill().city().units())
        .extracting(Unit::id)
        .containsExactly("north/engine-1", "north/engine-2", "south/engine-1", "south/engine-2");
  }

  @Test
  void theTierOfTheScenarioGoesBeforeThatOfTheTable() {
    assertThat(stationsOf(stations(STATIONS, ", tier: central")))
        .extracting(s -> s.tier().id())
        .containsOnly("central");
  }

  @Test
  void columnsMayHaveTheFilesOwnNames() {
    String own = STATIONS.replace("id,lon,lat,tier", "站号,经度,y,kind");

    ScenarioText text =
        stations(own, ", columns: { id: 站号, lon: 经度, lat: y, tier: kind, name: name }");

    assertThat(stationsOf(text)).extracting(Station::id).containsExactly("north", "south");
  }

  @Test
  void onlyRowsWithTheWantedValuesAreRead() {
    assertThat(stationsOf(stations(STATIONS, ", where: { tier: micro, lat: 39.900 }")))
        .extracting(Station::id)
        .containsExactly("south");
  }

  @Test
  void aTableOfWhichNoRowIsReadIsAWarning() {
    ScenarioText text =
        points("points.csv", "lon,lat\n116.4,39.9\n")
            .with("city:", "city:\n  hospitals: [ { from: h.csv, where: { id: lost } } ]")
            .file("h.csv", "id,lon,lat\nh1,116.4,39.9\n");

    assertThat(text.problems())
        .containsExactly(
            "drill.yaml:4:24: warning: city.hospitals[0].from: h.csv: no row is read; at least one"
                + " row");
  }

  @Test
  void thePrefixStandsBeforeEveryId() {
    assertThat(stationsOf(stations(STATIONS, ", prefix: xc-")))
        .extracting(Station::id)
        .containsExactly("xc-north", "xc-south");
  }

  @Test
  void rowsNearAnEarlierOneAreTheSamePlace() {
    ScenarioText text = stations(STATIONS + "again,116.4051,39.905,small,\n", ", distinct: 50 m");

    LoadedScenario loaded = text.load();

    assertThat(loaded.drill().orElseThrow().city().stations())
        .extracting(Station::id)
        .containsExactly("north", "south");
    assertThat(loaded.notes())
        .contains("stations.csv: 1 left out, each nearer than 50 m to an earlier one: again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", ""})
  void aByteOrderMarkAndChineseNamesDoNoHarm(String mark) {
    String chinese = "id,lon,lat,tier,name\n站一,116.405,39.905,微型,\"槐里坊, 微型站\"\n";

    Station station = stationsOf(stations(mark + chinese, "")).get(0);

    assertThat(station.id()).isEqualTo("站一");
    assertThat(station.name()).isEqualTo("槐里坊, 微型站");
    assertThat(station.tier().id()).isEqualTo("微型");
  }

  @Test
  void aByteOrderMarkBeforeTheStreetsDoesNoHarm() {
    ScenarioText text = ScenarioText.in(folder);
    for (String file : List.of("nodes.csv", "arcs.csv")) {
      text.file(file, "\uFEFF" + text.read(file));
    }

    assertThat(text.problems()).isEmpty();
  }

  @Test
  void aRowWithTooFewOrTooManyCellsIsToldWithItsLine() {
    String ragged = STATIONS + "east,116.41\nwest,116.4,39.9,small,West,Gate\n";

    assertThat(stations(ragged, "").problems())
        .containsExactly(
            "stations.csv:4:12: error: stations[0]: 2 columns; 5 columns, as in the header",
            "stations.csv:5:28: error: stations[0]: 6 columns; 5 columns, as in the header");
  }

  @ParameterizedTest
  @CsvSource({"\\n, 3", "\\r\\n, 3", "\\n\\n, 5"})
  void aWrongNumberIsToldWithItsLineAndColumn(String ending, int line) {
    String wrong =
        STATIONS
            .replace("39.900", "north")
            .strip()
            .replace("\n", ending.replace("\\r", "\r").replace("\\n", "\n"));

    assertThat(stations(wrong, "").problems())
        .containsExactly(
            "stations.csv:"
                + line
                + ":15: error: stations[0].lat: \"north\"; a number from -90 to 90");
  }

  @Test
  void allThatIsWrongInARowIsToldEachAtItsColumnAlsoAfterQuotesAndLineBreaks() {
    String wrong =
        """
        id,lon,lat,tier,name
        n,116.405,39.905,small,"Gate,
        ""left"", old"

        "s",116.405,north,sm all,"7"" pipe, old"
        """;

    assertThat(stations(wrong, "").problems())
        .extracting(problem -> problem.replaceFirst("; .*", ""))
        .containsExactly(
            "stations.csv:5:13: error: stations[0].lat: \"north\"",
            "stations.csv:5:19: error: stations[0].tier: \"sm all\"");
  }

  @Test
  void allThatIsWrongInARowOfAHospitalIsTold() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("city:", "city:\n  hospitals: [ { from: h.csv } ]")
            .file("h.csv", "id,lon,lat,bays,beds\nh,east,39.9,none,0\n");

    assertThat(text.problems())
        .extracting(problem -> problem.replaceFirst("; .*", ""))
        .containsExactly(
            "h.csv:2:3: error: city.hospitals[0].lon: \"east\"",
            "h.csv:2:13: error: city.hospitals[0].bays: \"none\"",
            "h.csv:2:18: error: city.hospitals[0].beds: \"0\"");
  }

  @Test
  void swappedColumnsAreOutOfRange() {
    assertThat(stations(STATIONS.replace("lon,lat", "lat,lon"), "").problems())
        .containsExactly(
            "stations.csv:2:7: error: stations[0].lat: \"116.405\"; a number from -90 to 90. Maybe \"lon 116.405, lat 39.905\"?",
            "stations.csv:3:7: error: stations[0].lat: \"116.405\"; a number from -90 to 90. Maybe \"lon 116.405, lat 39.900\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ^^                          | : error: stations[0]: an empty file; comma-separated values with a header line
          id,lon,lat\\na,"116.4,39.9 | :2: error: stations[0]: a quote that is not closed; cells with quotes around the whole of them, or none
          id,lon,lat\\na,"116".4,39.9 | :2: error: stations[0]: text after a closing quote; cells with quotes around the whole of them, or none
          id，lon，lat\\na,116.4,39.9 | :1: error: stations[0]: "id，lon，lat", a full-width comma "，"; comma-separated values with a header line. Maybe "id, lon, lat"?
          """)
  void aFileThatIsNoTableIsToldOnceWithItsLine(String text, String message) {
    assertThat(stations(text.replace("\\n", "\n"), "").problems())
        .containsExactly("stations.csv" + message);
  }

  @Test
  void anEmptyCellOfARequiredColumnIsToldWithItsLine() {
    assertThat(stations(STATIONS.replace("south,", ","), "").problems())
        .containsExactly(
            "stations.csv:3:1: error: stations[0].id: empty; a name of up to 100 letters, digits and any of - _"
                + " .");
  }

  @Test
  void aMissingColumnIsToldOnceWithTheNearestOne() {
    ScenarioText text = stations(STATIONS.replace("lon,lat", "long,latitude"), "");

    assertThat(text.problems())
        .containsExactlyInAnyOrder(
            text.at("stations.csv")
                + ": error: stations[0].from: stations.csv: no column \"lat\"; any of id, long,"
                + " latitude, tier, name. Maybe \"columns: { lat: latitude }\"?",
            text.at("stations.csv")
                + ": error: stations[0].from: stations.csv: no column \"lon\"; any of id, long,"
                + " latitude, tier, name. Maybe \"columns: { lon: long }\"?");
  }

  @Test
  void aMappedColumnThatIsMissingIsToldWithTheNearestOne() {
    ScenarioText text = stations(STATIONS, ", columns: { name: nome }, where: { teer: x }");

    assertThat(text.problems())
        .containsExactlyInAnyOrder(
            text.at("stations.csv")
                + ": error: stations[0].from: stations.csv: no column \"nome\"; any of id, lon,"
                + " lat, tier, name. Maybe \"name\"?",
            text.at("stations.csv")
                + ": error: stations[0].from: stations.csv: no column \"teer\"; any of id, lon,"
                + " lat, tier, name. Maybe \"tier\"?");
  }

  @Test
  void aNameThatTheFormatDoesNotKnowCannotBeMapped() {
    assertThat(stations(STATIONS, ", columns: { nam: name }").problems())
        .singleElement()
        .asString()
        .endsWith(
            "columns: unknown name \"nam\"; any of id, lon, lat, tier, name. Maybe \"name\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sites.txt", "sites", "sites.xlsx"})
  void anUnknownEndingIsAnError(String file) {
    ScenarioText text = stations(file, STATIONS, "");

    assertThat(text.problems())
        .containsExactly(
            text.at(file)
                + ": error: stations[0].from: \""
                + file
                + "\"; a file whose name ends in .csv or .geojson");
  }

  @Test
  void endingsMayBeInCapitals() {
    assertThat(stationsOf(stations("STATIONS.CSV", STATIONS, ""))).hasSize(2);
  }

  @Test
  void aPointOffTheStreetsIsToldWithItsLine() {
    assertThat(stations(STATIONS.replace("39.905", "39.95"), "").problems())
        .containsExactly(
            "stations.csv:2:7: error: stations[0].lon: station north at [116.405, 39.95] lies 4996 m from the nearest"
                + " street; at most 500 m (city.snapLimit)");
  }

  @Test
  void anIdForTheSecondTimeIsToldWithItsLine() {
    assertThat(stations(STATIONS.replace("south,", "north,"), "").problems())
        .containsExactly(
            "stations.csv:3:1: error: stations[0].id: station \"north\" for the second time (first in line 2); each id once");
  }

  @Test
  void aTableInAnotherEncodingIsAnError() throws java.io.IOException {
    ScenarioText text = stations(STATIONS, "");
    java.nio.file.Files.write(
        folder.resolve("stations.csv"),
        STATIONS.replace("Gate", "Étoile").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

    assertThat(text.problems())
        .containsExactly(
            text.at("stations.csv")
                + ": error: stations[0].from: stations.csv: not UTF-8; text in UTF-8");
  }

  @Test
  void hospitalsOfATableLieWhereItSays() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("city:", "city:\n  hospitals: [ { from: h.csv } ]")
            .file("h.csv", "id,lon,lat,name\nh1,116.410,39.905,East Hospital\nh2,116.4,39.9,\n");

    assertThat(text.drill().city().hospitals())
        .extracting(Hospital::name)
        .containsExactly("East Hospital", "h2");
  }

  @Test
  void pointsOfATableCarryTheirWeights() {
    ScenarioText text =
        points("points.csv", "lon,lat,weight\n116.400,39.900,1\n116.410,39.905,3\n116.41,39.9,\n");

    Places places = text.drill().demand().get(1).places();

    assertThat(places.size()).isEqualTo(3);
    assertThat(places.weight(1)).isEqualTo(3);
    assertThat(places.weight(2)).isEqualTo(1);
    assertThat(places.place(0).zone().id()).isEqualTo("west");
    assertThat(places.place(1).zone().id()).isEqualTo("east");
  }

  @Test
  void pointsWithoutAnyWeightAreAnError() {
    assertThat(points("points.csv", "lon,lat,weight\n116.400,39.900,0\n").problems())
        .singleElement()
        .asString()
        .endsWith("points.csv: no weight above 0; at least one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lng,lat\n116.4,39.9\n", "lon,lat\n116.4,39.99\n", "lon,lat\n1,\n"})
  void wrongPointsAreNotToldAgainAsMissingWeight(String content) {
    assertThat(points("points.csv", content).problems()).hasSize(1);
  }

  @Test
  void zonesOfACsvAreKnownByTheirCentre() {
    ScenarioText text =
        zones(
            "zones.csv",
            "id,lon,lat,population,grade,parent\nw,116.4,39.9,30,red,all\nall,116.4,39.9,30,,\n");

    assertThat(text.drill().city().zones())
        .extracting(z -> z.id() + " " + z.population() + " " + z.grade() + " " + z.parent())
        .containsExactly(
            "all 30.0 Optional.empty Optional.empty", "w 30.0 Optional[red] Optional[all]");
  }

  @Test
  void aParentThatIsNoZoneIsToldWithItsLine() {
    assertThat(
            zones(
                    "zones.csv",
                    "id,lon,lat,population,parent\nw,116.4,39.9,30,al\nall,116.41,39.9,3,\n")
                .problems())
        .containsExactly(
            "zones.csv:2:17: error: city.zones[0].parent: no zone \"al\"; any of all, w. Maybe \"all\"?");
  }
}
