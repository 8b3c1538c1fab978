package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.page.Page;
import org.tocsin.report.text.Columns;
import org.tocsin.report.text.Messages;

/** Means and fractiles of one standard, told apart wherever results are shown. */
class MeanTargetsTest {

  private static final GridTown TOWN = new GridTown(12, 5);

  @TempDir Path directory;

  private static String standards(String language) {
    ReportModel model = ReportModel.of(SampleResults.withMeans(TOWN), SampleResults.provenance());
    String page = Page.render(model, Messages.in(language));
    int from = page.indexOf("<section id=\"standards\">");
    return page.substring(from, page.indexOf("</section>", from));
  }

  private static String row(String section, String label) {
    int at = section.indexOf(">" + label + "<");
    return section.substring(at, section.indexOf("</tr>", at)).replaceAll("<[^>]+>", "|");
  }

  @Test
  void thePageHasATableOfSharesAndOneOfMeans() {
    String[] tables = standards("en").split("<table>");

    assertThat(tables).hasSize(3);
    assertThat(tables[1])
        .contains("Share of incidents that kept each target")
        .contains("First unit within 10 min")
        .doesNotContain("First unit in 3 min");
    assertThat(tables[2])
        .contains("Means over the incidents that were reached")
        .contains("First unit in 3 min", "Second unit in 5 min")
        .doesNotContain("%<")
        .doesNotContain("First unit within 10 min");
  }

  @Test
  void aMeanIsMetByThoseReachedAndChanceIsTold() {
    String row = row(standards("en"), "First unit in 3 min");

    assertThat(row)
        .contains("✓ met")
        .contains("of those reached")
        .contains("could be chance")
        .contains("2:51")
        .contains("2:39–3:03")
        .contains("≤ 3:00")
        .contains("notified → on scene, unit no. 1 on scene");
  }

  @Test
  void aMeanWhoseIntervalLiesAboveItsTargetIsMissedForCertain() {
    String row = row(standards("en"), "Second unit in 5 min");

    assertThat(row).contains("✗ missed").contains("5:38").contains("unit no. 2 on scene");
    assertThat(row).doesNotContain("could be chance").doesNotContain("of those reached");
  }

  @Test
  void aTargetThatNoIncidentFallsUnderIsNeitherMetNorMissed() {
    String section = standards("en");

    assertThat(row(section, "On scene within 14 min (rural)"))
        .contains("no incident it applies to")
        .contains("only in zones of grade rural")
        .doesNotContain("missed");
    assertThat(section).contains("<h2>5 of 8 targets are met</h2>");
  }

  @Test
  void aReaderOfChineseIsToldTheSame() {
    assertThat(row(standards("zh"), "First unit in 3 min"))
        .contains("✓ 达标")
        .contains("仅计到场者")
        .contains("以第 1 个到场单位为准");
  }

  @Test
  void theClosingTableEndsWithTheMeans() {
    List<String> lines =
        ClosingTable.lines(
            SampleResults.withMeans(TOWN),
            SampleResults.provenance(),
            Messages.english(),
            List.of(),
            false);

    assertThat(String.join("\n", lines))
        .endsWith(
            """
            ✓  First action within 60 s                       51 %          48–54     ≥ 50 %
            ✓  First unit within 10 min                       97 %          96–98     ≥ 95 %
            ✓  On scene within 3 min (red)                    91 %          87–96     ≥ 90 %
            –  On scene within 14 min (rural)                    –              –     ≥ 80 %

               Target for a mean                   Mean       95 % int. Required Not reached
            ✓  First unit in 3 min                 2:51       2:39–3:03   ≤ 3:00           2
            ✗  Second unit in 5 min                5:38       5:29–5:47   ≤ 5:00           0
            """);
    assertThat(lines).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void theSummaryHasKeysOfItsOwnForAMean() throws IOException {
    try (ResultFiles files = new ResultFiles(directory)) {
      files.write(SampleResults.withMeans(TOWN), SampleResults.provenance(), Messages.english());
    }
    JsonNode standards =
        new ObjectMapper().readTree(directory.resolve("summary.json").toFile()).get("standards");

    assertThat(find(standards, "city/first-mean").toString())
        .isEqualTo(
            "{\"id\":\"city/first-mean\",\"label\":\"First unit in 3 min\","
                + "\"clock\":{\"from\":\"notified\",\"to\":\"on-scene\"},\"tier\":null,\"unit\":1,\"types\":[],"
                + "\"target\":null,\"requiredShare\":null,\"targetMean\":180,\"n\":123,\"notReached\":2,\"notNeeded\":4,"
                + "\"attained\":null,\"ci95\":null,\"attainedMean\":171,\"ci95Mean\":[159,183],\"met\":true}");
    assertThat(find(standards, "city/rural").toString())
        .isEqualTo(
            "{\"id\":\"city/rural\",\"label\":\"On scene within 14 min (rural)\","
                + "\"clock\":{\"from\":\"notified\",\"to\":\"on-scene\"},\"tier\":null,\"types\":[],\"grades\":[\"rural\"],"
                + "\"target\":840,\"requiredShare\":0.8,\"n\":0,\"notNeeded\":4,\"attained\":null,\"ci95\":null,\"met\":null}");
    assertThat(standards.findValuesAsText("id")).isSorted();
  }

  @Test
  void thePageFromTheFileHasTheMeansToo() throws IOException {
    try (ResultFiles files = new ResultFiles(directory)) {
      files.write(SampleResults.withMeans(TOWN), SampleResults.provenance(), Messages.english());
    }
    String first = Files.readString(directory.resolve("report.html"));

    ReportPage.write(directory, Messages.english());

    assertThat(directory.resolve("report.html")).content().isEqualTo(first).contains("5:29–5:47");
  }

  private static JsonNode find(JsonNode standards, String id) {
    for (JsonNode standard : standards) {
      if (standard.path("id").asText().equals(id)) {
        return standard;
      }
    }
    throw new AssertionError("no standard " + id);
  }
}
