package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.drill.Drill;
import org.tocsin.drill.StationAdded;
import org.tocsin.drill.StationRemoved;
import org.tocsin.drill.UnitGroup;
import org.tocsin.experiment.ConsumerFactory;
import org.tocsin.experiment.Experiment;
import org.tocsin.experiment.Factor;
import org.tocsin.experiment.Progress;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.SimultaneousComparison;
import org.tocsin.experiment.Sweep;
import org.tocsin.experiment.SweepDesign;
import org.tocsin.experiment.Variant;
import org.tocsin.measure.HeadlineSeries;
import org.tocsin.report.model.Detection;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.page.ComparisonPage;
import org.tocsin.report.page.SweepPage;
import org.tocsin.report.text.Messages;
import org.xml.sax.InputSource;

/** The pages of comparisons and sweeps, of a town with awkward names. */
class ComparisonPageTest {

  private static final String AWKWARD = "<script>alert(\"1\")</script> & more";
  private static final GridTown TOWN = new GridTown(10, 4);

  private static List<Results> results = List.of();

  @BeforeAll
  static void run() throws InterruptedException {
    Drill drill = TOWN.drill;
    Station added =
        new Station(
            "new",
            AWKWARD,
            new Tier("micro"),
            drill.city().streets().locate(GridTown.longitude(8), GridTown.latitude(8)));
    Drill more =
        drill.with(
            List.of(
                new StationAdded(added, List.of(UnitGroup.like(drill.city().units().get(0), 1)))));
    Drill less = drill.with(List.of(new StationRemoved("s1")));
    results =
        new Experiment(1, 4, 2)
            .run(
                List.of(
                    new Variant("baseline", drill),
                    new Variant(AWKWARD, more),
                    new Variant("少一站", less)),
                ConsumerFactory.NONE,
                Progress.SILENT);
  }

  @Test
  void aPageIsWellFormedAndNamesAreNeverMarkup() throws Exception {
    for (String language : Messages.LANGUAGES) {
      String page = page(language);

      assertWellFormed(page);
      assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
      assertThat(ids(page)).doesNotHaveDuplicates();
    }
  }

  @Test
  void theMapTellsWhichStationCameAndWhichWent() {
    String page = page("en");

    assertThat(page).contains("class=\"added\"", "class=\"removed\"");
    assertThat(page).contains("少一站 against baseline").contains("Runs to show");
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    assertThat(page("en") + sweep())
        .contains("default-src &#39;none&#39;")
        .doesNotContain("http://", "https://", " src=", "@import");
  }

  @Test
  void aPageOfASweepIsWellFormedAndSaysWhereNothingChanges() throws Exception {
    assertWellFormed(sweep());
    assertThat(sweep()).doesNotContain("<script").contains("tornado-1", "No factor changes it.");
  }

  private static String page(String language) {
    return ComparisonPage.render(
        SimultaneousComparison.of(results),
        List.of(provenance(), provenance(), provenance()),
        Optional.of(new Detection(10, 0.8)),
        Messages.in(language));
  }

  /** Of the first two, as if a factor made the difference; a second measure is the same in both. */
  private static String sweep() {
    HeadlineSeries first = HeadlineSeries.of(results.get(0).samples()).get(0);
    HeadlineSeries second = HeadlineSeries.of(results.get(1).samples()).get(0);
    HeadlineSeries same =
        new HeadlineSeries("response.travel", "mean", "s", 5.0, List.of(5.0, 5.0, 5.0, 5.0));
    Sweep sweep =
        new Sweep(
            SweepDesign.grid(List.of(new Factor(AWKWARD, List.of("no", "yes"), false))),
            1,
            4,
            List.of(
                new Sweep.Point(9, List.of(first, same)),
                new Sweep.Point(9, List.of(second, same))));
    return SweepPage.render(sweep, TOWN.drill, provenance(), Messages.english());
  }

  private static Provenance provenance() {
    return new Provenance(
        AWKWARD,
        "0123456789abcdef",
        List.of(),
        List.of("a=" + AWKWARD),
        "1",
        "17",
        Optional.empty());
  }

  private static void assertWellFormed(String page) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
  }

  private static List<String> ids(String page) {
    return Pattern.compile(" id=\"([^\"]+)\"")
        .matcher(page)
        .results()
        .map((MatchResult id) -> id.group(1))
        .toList();
  }
}
