package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.experiment.Results;
import org.tocsin.measure.Estimate;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.StationLine;
import org.tocsin.report.page.Page;
import org.tocsin.report.text.Messages;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PageTest {

  private static final GridTown TOWN = new GridTown(24, 9);

  @TempDir Path directory;

  private static String page(String language) {
    ReportModel model = ReportModel.of(SampleResults.of(TOWN), SampleResults.provenance());
    return Page.render(model, Messages.in(language));
  }

  @Test
  void theAnswerComesFirst() {
    String page = page("en");

    assertThat(
            page.indexOf(
                "First force on scene in 1\u00a0min\u00a050\u00a0s on average (1\u00a0min\u00a046\u00a0s to 1\u00a0min\u00a054\u00a0s with 95\u00a0% certainty); 90 % within 2\u00a0min\u00a050\u00a0s"))
        .isPositive()
        .isLessThan(page.indexOf("<h2>"));
    assertThat(page)
        .contains("2 of 123 incidents were never reached.")
        .contains("2 of 4 targets are met.");
  }

  @Test
  void thePageIsWellFormed() throws Exception {
    String page =
        page("en")
            .replaceFirst("<!DOCTYPE html>\n", "")
            .replaceAll("<(meta)([^>]*[^/])>", "<$1$2/>");

    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(page)));

    assertThat(document.getElementsByTagName("svg").getLength()).isGreaterThan(3);
    assertThat(document.getElementsByTagName("h1").item(0).getTextContent())
        .isEqualTo("哈尔滨市道里区, a <winter> night & \"ice\"");
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    String page = page("en");

    assertThat(page)
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("<script")
        .doesNotContain("url(http");
    assertThat(page).doesNotContain("src=").doesNotContain("@import");
  }

  @Test
  void eachKeyFigureTellsItsClock() {
    assertThat(between(page("en"), "<dl class=\"figures\"", "</dl>"))
        .contains("reported → on scene", "First force on scene within 5\u00a0min")
        .contains("could be sent → on scene");
    assertThat(between(page("zh"), "<dl class=\"figures\"", "</dl>"))
        .contains("报警 → 到场", "首批力量 5 分钟内到场", "可派 → 到场");
  }

  @Test
  void theArrivalChartHasALineForThoseOfTheCommunity() {
    Results results = SampleResults.withCommunity(TOWN, Map.of("volunteer", 12L));

    assertThat(Page.render(ReportModel.of(results, SampleResults.provenance()), Messages.english()))
        .contains("volunteers 99 %");
    assertThat(page("en")).doesNotContain("volunteers 99 %");
  }

  @Test
  void theChinesePageNamesTheTargetsThatComeWithTocsinInChinese() {
    assertThat(page("en")).contains("First action within 60 s", "reported → on scene");
    assertThat(page("zh"))
        .contains("60 秒内首次处置", "data-label=\"实际\"", "报警 → 到场")
        .doesNotContain("First action within 60 s");
  }

  @Test
  void theLegendOfTheMapTellsEachBandWithoutThoseBelowIt() {
    assertThat(page("en"))
        .contains(
            "within 1\u00a0min: 20 %",
            "1–3\u00a0min: 49 %", "3–5\u00a0min: 21 %", "over 5\u00a0min: 10 %");
  }

  @Test
  void aShareThatIsNeverReachedIsSaidInWords() {
    Results results =
        SampleResults.of(
            TOWN,
            List.of(
                new MeasureResult(
                    MeasureKind.FULL_FORCE,
                    new TreeMap<>(),
                    100,
                    62,
                    20,
                    SampleResults.about(300, 9),
                    Estimate.NONE,
                    Estimate.NONE)));
    ReportModel model = ReportModel.of(results, SampleResults.provenance());

    assertThat(Page.render(model, Messages.english()))
        .contains("class=\"value\">never<", ">62 % not reached<")
        .doesNotContain("> 90 %<");
    assertThat(Page.render(model, Messages.in("zh"))).contains("从未达到", "62%未到场");
  }

  @Test
  void longTimesOfTheHoursAreInHours() {
    Results results =
        SampleResults.of(
            TOWN,
            List.of(
                new MeasureResult(
                    MeasureKind.FIRST_ARRIVAL,
                    new TreeMap<>(Map.of("hour", "05")),
                    9,
                    0,
                    20,
                    SampleResults.about(80_000, 9),
                    SampleResults.about(80_000, 9),
                    SampleResults.about(86_000, 9))));

    assertThat(Page.render(ReportModel.of(results, SampleResults.provenance()), Messages.english()))
        .contains("First arrival (hours)", ">24<")
        .doesNotContain(":00:00<");
  }

  @Test
  void noBlankStandsBetweenATimeAndTheChineseWordAfterIt() {
    assertThat(page("zh")).doesNotContainPattern("(秒|分|分钟|小时) [\\u4e00-\\u9fff]");
  }

  @Test
  void rareMarksLieOnTopOfFrequentOnesAndTheBusiestStationHasItsName() {
    ReportModel model = ReportModel.of(SampleResults.of(TOWN), SampleResults.provenance());
    String page = page("en");
    String marks = between(page, "class=\"spots\"", "class=\"names\"");
    String names = between(page, "class=\"names\"", "class=\"foot\"");

    StationLine busiest =
        model.stations().stream()
            .max(Comparator.comparing(station -> station.utilisation().value()))
            .orElseThrow();

    assertThat(marks.indexOf("<rect")).isGreaterThan(marks.lastIndexOf("<circle"));
    assertThat(names).contains(">" + busiest.title() + "<");
  }

  @Test
  void aScriptedIncidentHasItsTimeOfDay() {
    assertThat(page("en")).contains("13 January 2026 03:10 (9:10:00)");
    assertThat(page("zh")).contains("2026年1月13日 03:10");
  }

  @Test
  void withoutEverydayDemandNothingIsPromisedOfIt() {
    Results plain = SampleResults.of(TOWN);
    Results quiet =
        new Results(
            plain.variant(),
            plain.seed(),
            plain.replications(),
            plain.stopping(),
            plain.incidents(),
            plain.open(),
            plain.measures(),
            plain.clauses(),
            plain.coverage().stream().filter(c -> !c.id().startsWith("static.demand")).toList(),
            plain.arrivalCurves(),
            plain.stationLoads(),
            plain.streetCoverage(),
            plain.evaluation(),
            plain.samples());

    assertThat(page("en")).contains("Promised, of everyday demand");
    assertThat(Page.render(ReportModel.of(quiet, SampleResults.provenance()), Messages.english()))
        .contains("Promised, of street length")
        .doesNotContain("Promised, of everyday demand");
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from);
    return text.substring(start, text.indexOf(to, start));
  }

  @Test
  void everyIdIsThereOnce() {
    Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page("en"));

    assertThat(ids.results().map(id -> id.group(1)).toList()).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void pageFromTheFileIsTheSameByteForByte() throws IOException {
    try (ResultFiles files = new ResultFiles(directory)) {
      files.write(SampleResults.of(TOWN), SampleResults.provenance(), Messages.english());
    }
    byte[] first = Files.readAllBytes(directory.resolve("report.html"));
    Files.delete(directory.resolve("report.html"));

    ReportPage.write(directory, Messages.english());

    assertThat(directory.resolve("report.html"))
        .hasBinaryContent(first)
        .content()
        .isEqualTo(page("en"));
  }
}
