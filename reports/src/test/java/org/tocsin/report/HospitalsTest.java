package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.experiment.Results;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Incident;
import org.tocsin.measure.Estimate;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.TransportRecord;
import org.tocsin.report.file.ModelFile;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.page.Page;
import org.tocsin.report.text.Messages;

/** What a report says of hospitals, if patients were brought to any. */
class HospitalsTest {

  private static final GridTown TOWN = new GridTown(12, 5);

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "en, Crews wait longest at 市第一医院, Patients are brought to hospital",
    "zh, 市第一医院等待交接时间最长, 伤病员"
  })
  void thePageHasATableOfHospitals(String language, String heading, String limit) {
    String page = Page.render(model(), Messages.in(language));

    assertThat(page)
        .contains("<section id=\"hospitals\">", heading, "9:10", "16.7")
        .doesNotContain(Messages.in(language).text("limit.patients"));
    assertThat(Messages.in(language).text("limit.hospitals")).contains(limit);
    assertThat(page).contains(Messages.in(language).text("limit.hospitals"));
  }

  @Test
  void aRunThatBroughtNobodyHasNoSuchTable() {
    ReportModel plain = ReportModel.of(SampleResults.of(TOWN), SampleResults.provenance());

    String page = Page.render(plain, Messages.english());

    assertThat(page)
        .doesNotContain("id=\"hospitals\"")
        .contains(Messages.english().text("limit.patients"));
  }

  @Test
  void theModelIsReadBackAsItWasWritten() {
    Path file = directory.resolve("report.json");

    ModelFile.write(file, model());

    assertThat(ModelFile.read(file)).isEqualTo(model());
  }

  @Test
  void everyTransportIsARow() throws IOException {
    DemandEntry entry = TOWN.drill.demand().get(0);
    Incident incident = new Incident(entry, 1, entry.places().place(0), 1);
    try (ResultFiles files = ResultFiles.withTransports(directory)) {
      RecordConsumer rows = files.rows(0);
      rows.transport(transport(incident, 2_350_000));
      rows.transport(transport(incident, IncidentRecord.NEVER));
      rows.close();
    }

    assertThat(Files.readString(directory.resolve("transports.csv")))
        .isEqualTo(
            """
            replication,incident,unit,hospital,patients,taken_in,left_scene_s,at_hospital_s,handover_s,handed_over_s
            0,residential-fire/1,%1$s,h1,2,1,900.000,1200.500,1800.000,2350.000
            0,residential-fire/1,%1$s,h1,2,1,900.000,1200.500,1800.000,
            """
                .formatted(TOWN.city.units().get(0).id()));
  }

  @Test
  void aRunThatBringsNobodyHasNoFileOfTransports() {
    try (ResultFiles files = new ResultFiles(directory)) {
      files.rows(0).close();
    }

    assertThat(directory.resolve("transports.csv")).doesNotExist();
  }

  private static TransportRecord transport(Incident incident, long handedOverMillis) {
    return new TransportRecord(
        incident,
        0,
        1000,
        TOWN.city.units().get(0),
        TOWN.city.hospitals().get(0),
        2,
        true,
        900_000,
        1_200_500,
        1_800_000,
        handedOverMillis);
  }

  private static ReportModel model() {
    Results results =
        SampleResults.of(
            TOWN,
            List.of(
                measure(MeasureKind.TRANSPORT, 300),
                measure(MeasureKind.HOSPITAL_WAIT, 550),
                measure(MeasureKind.HANDOVER, 720),
                measure(MeasureKind.DIVERSION, 0.167)));
    return ReportModel.of(results, SampleResults.provenance());
  }

  private static MeasureResult measure(MeasureKind kind, double mean) {
    Estimate about = SampleResults.about(mean, mean * 0.02);
    return new MeasureResult(
        kind, new TreeMap<>(Map.of("hospital", "h1")), 40, 0, 20, about, about, about);
  }
}
