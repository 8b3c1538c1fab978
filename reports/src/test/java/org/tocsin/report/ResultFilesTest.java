package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.report.text.Messages;

class ResultFilesTest {

  @TempDir Path directory;

  private final GridTown town = new GridTown(12, 5);

  @BeforeEach
  void write() {
    try (ResultFiles files = new ResultFiles(directory)) {
      SampleRows.tell(town, 3, files.rows(0));
      SampleRows.tell(town, 2, files.rows(1));
      files.timeline().close();
      files.write(SampleResults.of(town), SampleResults.provenance(), Messages.english());
    }
  }

  @Test
  void incidentsAreOneRowEachInTheOrderOfReplications() throws IOException {
    List<CSVRecord> rows = csv("incidents.csv");

    assertThat(rows)
        .extracting(row -> row.get("replication") + " " + row.get("incident"))
        .containsExactly(
            "0 residential-fire/1",
            "0 residential-fire/2",
            "0 residential-fire/3",
            "1 residential-fire/1",
            "1 residential-fire/2");
    assertThat(rows.get(0).toMap())
        .containsEntry("severity", "serious")
        .containsEntry("occurred_s", "-0.500")
        .containsEntry("reported_s", "1.000")
        .containsEntry("notified_s", "56.001")
        .containsEntry("first_arrival_s", "171.020")
        .containsEntry("full_force_s", "")
        .containsEntry("zone", "z1")
        .containsEntry("outcome", "closed");
    assertThat(rows.get(2).toMap())
        .containsEntry("first_arrival_s", "")
        .containsEntry("first_station", "")
        .containsEntry("outcome", "open-at-end");
  }

  @Test
  void responsesCarryTheirDistanceWhereTheyArrived() throws IOException {
    List<CSVRecord> rows = csv("responses.csv");

    assertThat(rows).hasSize(5);
    assertThat(rows.get(0).toMap())
        .containsEntry("unit", "daoli/engine-2")
        .containsEntry("tier", "central")
        .containsEntry("distance_m", "812.3")
        .containsEntry("in_quarters_s", "");
    assertThat(rows.get(2).toMap())
        .containsEntry("distance_m", "")
        .containsEntry("outcome", "recalled");
  }

  @Test
  void zonesKeepTheirAwkwardNames() throws IOException {
    List<CSVRecord> rows = csv("zones.csv");

    assertThat(rows)
        .extracting(row -> row.get("name"))
        .containsExactly("哈尔滨市道里区", "Jiānguómén", "< & \" '", "Quartier d'Été, \"Sud\"", "");
    assertThat(rows.get(4).toMap())
        .as("outside every zone")
        .containsEntry("zone", "")
        .containsEntry("population", "")
        .containsEntry("incidents", "3");
    assertThat(rows.get(0).toMap())
        .containsEntry("incidents", "60")
        .containsEntry("not_reached", "2")
        .containsEntry("mean_s", "108.900")
        .containsEntry("p90_high_s", "177.210");
    assertThat(Double.parseDouble(rows.get(0).get("static_share_300s"))).isBetween(0.5, 1.0);
    assertThat(rows.get(3).get("static_share_300s")).as("no demand lies there").isEmpty();
  }

  @Test
  void summaryHoldsMeasuresStandardsAndCoverageSortedById() throws IOException {
    JsonNode summary = json("summary.json");

    JsonNode first = summary.at("/measures/0");
    assertThat(first.toString())
        .isEqualTo(
            "{\"id\":\"response.call-handling\",\"label\":\"Call handling\",\"unit\":\"s\","
                + "\"clock\":{\"from\":\"reported\",\"to\":\"verified\"},\"group\":{},\"n\":123,\"notReached\":0,"
                + "\"replications\":20,\"mean\":60.5,\"median\":55,\"p90\":93.5,"
                + "\"ci95\":{\"mean\":[58.3,62.7],\"median\":[52.25,57.75],\"p90\":[88.55,98.45]}}");
    assertThat(summary.at("/measures").findValuesAsText("id")).isSorted();
    assertThat(summary.at("/standards").findValuesAsText("id"))
        .containsExactly(
            "cn-1-3-5/central", "cn-1-3-5/micro", "cn-1-3-5/small", "cn-60-second/first-action");
    assertThat(summary.at("/standards/1/met").booleanValue()).isFalse();
    assertThat(summary.at("/standards/2/met").booleanValue()).isTrue();
    assertThat(summary.at("/coverage").findValuesAsText("id")).isSorted();
    assertThat(summary.at("/coverage/0/ci95").size()).isEqualTo(2);
  }

  @Test
  void noFileSaysNaNOrInfinity() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.toList())
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file))
                      .doesNotContain("NaN")
                      .doesNotContain("Infinity"));
    }
  }

  @Test
  void coverageIsALineAStreet() throws IOException {
    JsonNode streets = json("coverage.geojson");

    assertThat(streets.get("features")).hasSize(2 * 12 * 11);
    JsonNode street = streets.at("/features/0");
    assertThat(street.at("/geometry/type").textValue()).isEqualTo("LineString");
    assertThat(street.at("/geometry/coordinates/0/0").doubleValue()).isEqualTo(126.6);
    assertThat(street.at("/properties/name").textValue()).isEqualTo("Jiānguómén 0");
    assertThat(street.at("/properties/id").textValue()).isEqualTo("h0.0");
    assertThat(street.at("/properties/seconds_micro").isNumber()).isTrue();
  }

  @Test
  void manifestNamesInputsSeedAndVersions() throws IOException {
    JsonNode manifest = json("manifest.json");

    assertThat(manifest.at("/seed").intValue()).isEqualTo(7);
    assertThat(manifest.at("/inputs/0/sha256").textValue()).hasSize(64);
    assertThat(manifest.at("/java").textValue()).isEqualTo("17.0.15");
  }

  @Test
  void partsLargerThanMemoryAreJoinedAndRemoved() throws IOException {
    Path other = Files.createDirectory(directory.resolve("large"));
    try (ResultFiles files = new ResultFiles(other)) {
      RecordConsumer second = files.rows(1);
      SampleRows.tell(town, 5000, files.rows(0));
      SampleRows.tell(town, 5000, second);
    }

    assertThat(other.toFile().list()).containsExactlyInAnyOrder("incidents.csv", "responses.csv");
    assertThat(Files.readAllLines(other.resolve("incidents.csv")))
        .hasSize(10_001)
        .doesNotHaveDuplicates();
  }

  @Test
  void replicationsClosedOutOfOrderAreRefused() throws IOException {
    Path other = Files.createDirectory(directory.resolve("order"));
    try (ResultFiles files = new ResultFiles(other)) {
      RecordConsumer second = files.rows(1);

      assertThatThrownBy(second::close)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("those of 0 come next");
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    assertThatThrownBy(() -> new ResultFiles(directory.resolve("absent")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("incidents.csv: can't be written");
  }

  private List<CSVRecord> csv(String name) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(directory.resolve(name))) {
      return format.parse(reader).getRecords();
    }
  }

  private JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(directory.resolve(name).toFile());
  }
}
