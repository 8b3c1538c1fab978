package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.experiment.Results;
import org.tocsin.report.file.ModelFile;
import org.tocsin.report.model.ChronicleLine;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.page.AfterAction;
import org.tocsin.report.paper.FontSearch;
import org.tocsin.report.paper.MachineFonts;
import org.tocsin.report.text.Messages;
import org.xml.sax.InputSource;

/** The after-action report of a drill, for a browser and on paper. */
class AfterActionTest {

  private static final GridTown TOWN = new GridTown(24, 9);

  private static final List<ChronicleLine> CHRONICLE =
      List.of(
          new ChronicleLine("18:10:00", 600, "inject", "smoke", "<script>x()</script> 冒烟", null),
          new ChronicleLine("18:11:00", 660, "occurred", "drill", "residential-fire", null),
          new ChronicleLine("18:12:00", 720, "due", "micro-first", "", 780.0),
          new ChronicleLine("18:12:52", 772, "met", "micro-first", "", 8.0));

  @TempDir Path directory;

  private static ReportModel model() {
    Results results = SampleEvaluation.in(SampleResults.of(TOWN));
    return ReportModel.of(results, SampleResults.provenance(), CHRONICLE, null);
  }

  private static String page(String language) {
    return AfterAction.render(model(), Messages.in(language));
  }

  private static List<String> headings(String page) {
    return Pattern.compile("<h2>(.*?)</h2>")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void itHasAllPartsInTheOrderInWhichTheyAreReviewed() {
    assertThat(headings(page("en")))
        .containsExactly(
            "Overview",
            "Scenario",
            "What happened in the first run",
            "Objectives and ratings: 1 of 2 expected actions came in time every time",
            "What went well",
            "What to improve",
            "Comparison with standards: 2 of 4 targets are met",
            "Improvement plan",
            "Where this comes from");
  }

  @Test
  void theSameInChinese() {
    assertThat(headings(page("zh")))
        .containsExactly(
            "演练概况",
            "演练想定",
            "首次模拟的经过",
            "目标与评定：在全部 2 项预期行动中，有 1 项每次都按时完成",
            "做得好的方面",
            "需要改进的方面",
            "与标准对照：4 项指标中有 2 项达标",
            "改进计划",
            "来源");
  }

  @Test
  void whatIsToBeImprovedComesWithTheFactsThatShowItAndHasARowInThePlan() {
    String page = page("en");

    String improvements =
        page.substring(page.indexOf("id=\"improvements\""), page.indexOf("id=\"standards\""));
    String plan = page.substring(page.indexOf("id=\"plan\""));
    assertThat(improvements)
        .contains("in time in 75 % of the runs", "units were busy (3×)")
        .contains("In the first run it was due at 18:01:00 and came at 18:00:52.");
    assertThat(plan).contains("60秒到场").contains("Corrective action").contains("Owner");
  }

  @Test
  void theOverviewTellsWhenWhereByWhomAndToWhatEnd() {
    String page = page("en");
    String overview =
        page.substring(page.indexOf("id=\"overview\""), page.indexOf("id=\"scenario\""));

    assertThat(overview)
        .contains("12 January 2026 18:00", "stations (")
        .contains("First action &lt; 60 s &amp; &quot;calm&quot;: M (with major challenges, 中)")
        .contains("1 in the first run");
  }

  @Test
  void injectsStandOutInTheTimelineAndDaysHaveTheFormOfTheLanguage() {
    assertThat(page("en")).contains("<tr class=\"inject\">").contains(">12 January 2026</th>");
    assertThat(page("zh"))
        .contains(">2026年1月12日</th>")
        .contains("导调信息")
        .contains("<span class=\"met\">按时完成</span>");
  }

  @Test
  void whatTheTimelineSaysInEnglishIsSaidInTheLanguageOfTheReport() {
    List<ChronicleLine> lines =
        List.of(
            new ChronicleLine("18:10:00", 600, "call waits", "drill", "behind 3", null),
            new ChronicleLine(
                "18:11:00",
                660,
                "road closed",
                "80 m around 116.36000,39.91500",
                "not known yet",
                null),
            new ChronicleLine("18:12:00", 720, "diverts", "h-1", "4 waiting, by order", null));
    ReportModel model =
        ReportModel.of(SampleResults.of(TOWN), SampleResults.provenance(), lines, null);

    assertThat(AfterAction.render(model, Messages.in("zh")))
        .contains("前面有 3 个", "116.36000,39.91500 周围 80 米", "尚无人知晓", "4 辆等待、按指令");
    assertThat(AfterAction.render(model, Messages.english()))
        .contains(
            "behind 3",
            "80 m around 116.36000,39.91500",
            "nobody knows yet",
            "4 waiting, by order");
  }

  @Test
  void whatAnAuthorWritesIsTextAndNeverMarkup() {
    assertThat(page("en"))
        .contains("&lt;script&gt;x()&lt;/script&gt; 冒烟")
        .contains("60秒到场 &lt;b&gt;first&lt;/b&gt;")
        .doesNotContain("<script")
        .doesNotContain("<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void itIsWellFormedAndSaysItsLanguage(String language) throws Exception {
    var page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(page(language))));

    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void onPaperItSaysTheSameAsOnTheScreen(String language) throws Exception {
    FontSearch fonts = MachineFonts.search(page(language));
    ModelFile.write(directory.resolve("report.json"), model());

    List<Path> written = ReportPage.writeAndPrint(directory, Messages.in(language), fonts);

    assertThat(written.stream().map(path -> path.getFileName().toString()))
        .containsExactly("report.html", "after-action.html", "after-action.pdf");
    try (PDDocument document = Loader.loadPDF(directory.resolve("after-action.pdf").toFile())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      assertThat(headings(page(language)))
          .allSatisfy(heading -> assertThat(text).contains(heading.replaceAll("\\s+", "")));
      assertThat(text).contains("<script>x()</script>冒烟", "微型消防站60秒到场<b>first</b>");
      assertThat(document.getNumberOfPages()).isBetween(2, 5);
    }
  }

  @Test
  void withoutFontsNothingIsWritten() {
    ModelFile.write(directory.resolve("report.json"), model());
    FontSearch none = FontSearch.in(List.of(directory));

    assertThatThrownBy(() -> ReportPage.writeAndPrint(directory, Messages.english(), none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("there is no font in " + directory);
    assertThat(directory).isDirectoryNotContaining("glob:**.html");
  }

  @Test
  void everydayServiceHasNoAfterActionReportToPrint() {
    ReportModel everyday = ReportModel.of(SampleResults.of(TOWN), SampleResults.provenance());
    ModelFile.write(directory.resolve("report.json"), everyday);
    FontSearch none = FontSearch.in(List.of());

    assertThatThrownBy(() -> ReportPage.writeAndPrint(directory, Messages.english(), none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no after-action report of a drill with neither injects nor expected actions");
    assertThat(Files.exists(directory.resolve("report.html"))).isFalse();
  }

  @Test
  void whatADrillMaySayIsKnownBeforeItRuns() {
    String words = DrillText.of(TOWN.drill, Messages.in("zh"));

    assertThat(words).contains("改进计划", "优", TOWN.drill.name());
  }
}
