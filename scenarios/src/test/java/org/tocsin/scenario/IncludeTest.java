package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.city.Station;
import org.tocsin.city.Zone;
import org.tocsin.drill.Drill;
import org.tocsin.roads.NetworkKind;

/** Scenarios that are laid over other files. */
class IncludeTest {

  @TempDir Path folder;

  /** The valid scenario as a city written once, to be included. */
  private ScenarioText over(String upper) {
    ScenarioText lower = ScenarioText.in(folder);
    return lower.file("city.yaml", lower.text()).replacedBy("include: [ city.yaml ]\n" + upper);
  }

  @Test
  void pathsStartAtTheFolderOfTheFileThatNamesThem() {
    Path town = folder.resolve("cities").resolve("town");
    ScenarioText city = ScenarioText.in(town);
    ScenarioText drill =
        ScenarioText.in(folder)
            .file("nodes.csv", "wrong")
            .file("cities/town/city.yaml", city.text())
            .file("more.csv", "id,lon,lat\nsecond,116.41,39.905\n")
            .replacedBy(
                """
                include: [ cities/town/city.yaml ]
                stations:
                  - { from: more.csv, tier: small, units: [ { type: engine } ] }
                """);

    Drill loaded = drill.drill();

    assertThat(loaded.city().streets().network(NetworkKind.CAR).segmentCount()).isPositive();
    assertThat(loaded.city().stations()).extracting(Station::id).containsExactly("first", "second");
  }

  @Test
  void groupsAreJoinedKeyByKeyAndTheUpperValueHolds() {
    Drill drill = over("clock: { duration: 12h, warmUp: 30 min }\nname: Upper\n").drill();

    assertThat(drill.name()).isEqualTo("Upper");
    assertThat(drill.clock().duration()).isEqualTo(Duration.ofHours(12));
    assertThat(drill.clock().warmUp()).isEqualTo(Duration.ofMinutes(30));
    assertThat(drill.clock().start().getHour()).isEqualTo(18);
  }

  @Test
  void listsOfGroupsGoOn() {
    Drill drill =
        over("""
                city:
                  zones:
                    - { id: south, population: 5, centre: [116.405, 39.900] }
                """)
            .drill();

    assertThat(drill.city().zones()).extracting(Zone::id).containsExactly("east", "south", "west");
  }

  @ParameterizedTest
  @CsvSource({"[ nfpa-1710 ], nfpa-1710", "[], ''"})
  void listsOfWordsAndEmptyListsReplace(String upper, String expected) {
    Drill drill = over("standards: " + upper + "\n").drill();

    assertThat(String.join(",", drill.standards().stream().map(s -> s.id()).toList()))
        .isEqualTo(expected);
  }

  @Test
  void ofSeveralFilesTheLaterLiesOverTheEarlier() {
    ScenarioText text = over("").file("night.yaml", "name: Night\nclock: { duration: 10h }\n");

    Drill drill =
        text.file("dawn.yaml", "name: Dawn\n")
            .replacedBy("include: [ city.yaml, night.yaml, dawn.yaml ]\n")
            .drill();

    assertThat(drill.name()).isEqualTo("Dawn");
    assertThat(drill.clock().duration()).isEqualTo(Duration.ofHours(10));
  }

  @Test
  void anIncludedFileMayIncludeOthers() {
    ScenarioText text = over("").file("night.yaml", "include: [ city.yaml ]\nname: Night\n");

    LoadedScenario loaded = text.replacedBy("include: [ night.yaml ]\n").load();

    assertThat(loaded.drill().orElseThrow().name()).isEqualTo("Night");
    assertThat(loaded.inputs())
        .extracting(f -> f.path().orElseThrow().getFileName().toString())
        .containsExactly("drill.yaml", "night.yaml", "city.yaml", "nodes.csv", "arcs.csv");
  }

  @Test
  void anIdOfAnotherFileForTheSecondTimeIsToldWithThatFile() {
    ScenarioText text =
        over("city: { zones: [ { id: west, population: 3, centre: [116.4, 39.9] } ] }\n");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .endsWith("zone \"west\" for the second time (first in city.yaml:6); each id once");
  }

  @Test
  void aProblemIsToldInTheFileWhereItStands() {
    ScenarioText text = over("incidents:\n  fire: { work: 20 }\n");
    text.file("city.yaml", ScenarioText.in(folder).text().replace("mode: drive", "mode: drve"));

    assertThat(text.problems())
        .containsExactly(
            "city.yaml:11:11: error: unitTypes.engine.mode: no mode \"drve\"; any of drive,"
                + " drive-home, walk, e-bike. Maybe \"drive\"?",
            "drill.yaml:3:17: error: incidents.fire.work: \"20\"; a duration such as 90 s, 3 min or"
                + " 1h30m. Maybe \"20 min\"?");
  }

  @Test
  void aMissingFileIsToldWhereItIsNamed() {
    ScenarioText text = over("").replacedBy("include: [ city.yaml, nigth.yaml ]\n");

    assertThat(text.problems())
        .containsExactly(
            text.at("nigth.yaml")
                + ": error: include[1]: nigth.yaml: no such file; a file that can be read");
  }

  @ParameterizedTest
  @CsvSource({"drill.yaml", "./drill.yaml", "../FOLDER/drill.yaml", "city.yaml"})
  void aCircleOfFilesIsAnError(String back) {
    ScenarioText text = over("");
    text.file(
        "city.yaml",
        text.text().replace("city.yaml", back.replace("FOLDER", "" + folder.getFileName()))
            + ScenarioText.in(folder).text());

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith("city.yaml:1:12: error: include[0]: ")
        .endsWith("is included already; each file once");
  }

  @Test
  void aCircleIsFoundHoweverTheFirstFileIsNamed() throws IOException {
    ScenarioText text = over("");
    text.file("city.yaml", "include: [ drill.yaml ]\n" + ScenarioText.in(folder).text());
    text.load();
    Path roundabout = Files.createDirectory(folder.resolve("x")).resolve("..");

    List<String> lines =
        ScenarioText.lines(folder, ScenarioText.load(roundabout, ScenarioText.NAME));

    assertThat(lines).singleElement().asString().contains("is included already");
  }

  @Test
  void anIncludedFileHasToBeAScenarioToo() {
    ScenarioText text = over("").file("city.yaml", "- a\n- b\n");

    assertThat(text.problems())
        .contains("city.yaml:1:1: error: a list of 2; a scenario: groups of keys");
  }

  @Test
  void theDataFolderMayBeNamedByTheEnvironment() {
    ScenarioText text = over("").replacedBy("include: [ \"${TOCSIN_DATA}/city.yaml\" ]\n");

    assertThat(text.problems())
        .contains(
            text.at("\"${TOCSIN_DATA}/city.yaml\"")
                + ": error: include[0]: ${TOCSIN_DATA}/city.yaml: environment variable TOCSIN_DATA"
                + " is not set (the folder with the data); a file that can be read");
    assertThat(text.load(Map.of("TOCSIN_DATA", folder.toString())).drill()).isPresent();
  }
}
