package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.experiment.Results;
import org.tocsin.measure.Estimate;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.page.Page;
import org.tocsin.report.text.Messages;

/** What a report says of help by neighbours, if any was asked for. */
class MutualAidTest {

  private static final GridTown TOWN = new GridTown(12, 5);

  @ParameterizedTest
  @CsvSource({"en, Neighbours were on scene before control after 63 %", "zh, 增援请求"})
  void thePageTellsHowRequestsEnded(String language, String heading) {
    String page = Page.render(model(8), Messages.in(language));

    assertThat(page).contains("<section id=\"mutual-aid\">", heading, "fangshan", "7:30", "25.0");
  }

  @Test
  void whereNobodyWasAskedThereIsNoSuchTable() {
    assertThat(Page.render(model(0), Messages.english())).doesNotContain("id=\"mutual-aid\"");
    assertThat(
            Page.render(
                ReportModel.of(SampleResults.of(TOWN), SampleResults.provenance()),
                Messages.english()))
        .doesNotContain("id=\"mutual-aid\"");
  }

  private static ReportModel model(int requests) {
    Results plain = SampleResults.of(TOWN);
    List<MeasureResult> measures = new ArrayList<>(plain.measures());
    for (Map<String, String> group :
        List.of(Map.<String, String>of(), Map.of("station", "fangshan"))) {
      measures.add(measure(MeasureKind.AID_IN_TIME, group, requests, 0.625));
      measures.add(measure(MeasureKind.AID_TOO_LATE, group, requests, 0.125));
      measures.add(measure(MeasureKind.AID_REFUSED, group, requests, 0.25));
      measures.add(measure(MeasureKind.AID_ARRIVAL, group, requests, 450));
    }
    Results results =
        new Results(
            plain.variant(),
            plain.seed(),
            plain.replications(),
            plain.stopping(),
            plain.incidents(),
            plain.open(),
            measures,
            plain.clauses(),
            plain.coverage(),
            plain.arrivalCurves(),
            plain.stationLoads(),
            plain.streetCoverage(),
            plain.evaluation(),
            plain.samples());
    return ReportModel.of(results, SampleResults.provenance());
  }

  private static MeasureResult measure(
      MeasureKind kind, Map<String, String> group, int requests, double mean) {
    Estimate about = SampleResults.about(mean, mean * 0.02);
    return new MeasureResult(kind, new TreeMap<>(group), requests, 0, 20, about, about, about);
  }
}
