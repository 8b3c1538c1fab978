package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.city.Tier;
import org.tocsin.incident.Severity;
import org.tocsin.standard.Aim;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Clock;
import org.tocsin.standard.ClockPoint;
import org.tocsin.standard.Scope;
import org.tocsin.standard.Standard;

/** Standards that come with Tocsin, and an author's own. */
class StandardsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "cn-60-second, 1, 0",
    "cn-1-3-5, 3, 0",
    "cn-5-minute, 1, 0",
    "nfpa-1710, 8, 0",
    "nfpa-1720, 3, 0",
    "london, 3, 3"
  })
  void aStandardIsKnownByItsNameWithItsSharesAndMeans(String id, int shares, int means) {
    Standard standard = standard("[ " + id + " ]");

    long ofMeans =
        standard.clauses().stream().filter(c -> c.aim() instanceof Aim.MeanAtMost).count();

    assertThat(standard.id()).isEqualTo(id);
    assertThat(ofMeans).isEqualTo(means);
    assertThat(standard.clauses()).hasSize(shares + means);
  }

  @Test
  void labelsFitTheTableAtTheEndOfARun() {
    for (String id : List.of("cn-60-second", "cn-1-3-5", "nfpa-1710", "nfpa-1720", "london")) {
      assertThat(standard("[ " + id + " ]").clauses())
          .allSatisfy(
              clause -> {
                boolean mean = clause.aim() instanceof Aim.MeanAtMost;
                assertThat(clause.label()).hasSizeLessThanOrEqualTo(mean ? 31 : 42);
              });
    }
  }

  @Test
  void londonAsksForTheMeanOfTheSecondUnit() {
    Standard london = standard("[ london ]");

    assertThat(london.clauses())
        .contains(
            new Clause(
                "second-unit",
                "Second unit on scene in 8 min",
                new Clock(ClockPoint.NOTIFIED, ClockPoint.ON_SCENE),
                Optional.empty(),
                OptionalInt.of(2),
                Scope.ALL,
                new Aim.MeanAtMost(Duration.ofMinutes(8))));
  }

  @Test
  void theDemandZonesOfNfpa1720AreGradesOfZones() {
    Standard standard = standard("[ nfpa-1720 ]");

    assertThat(standard.clauses())
        .extracting(clause -> clause.scope().grades())
        .containsExactly(Set.of("urban"), Set.of("suburban"), Set.of("rural"));
  }

  @Test
  void anAuthorsClauseSaysWhichUnitAndWhichIncidents() {
    Clause clause =
        own(
            "tier: central, unit: 2, types: [ fire ], severities: [ moderate ], priorities: [ 3 ],"
                + " zones: [ west, east ], within: 8 min, share: 0.8");

    assertThat(clause.tier()).contains(new Tier("central"));
    assertThat(clause.unit()).hasValue(2);
    assertThat(clause.scope())
        .isEqualTo(
            new Scope(
                Set.of("fire"),
                Set.of(Severity.MODERATE),
                Set.of(3),
                Set.of("west", "east"),
                Set.of()));
    assertThat(clause.aim()).isEqualTo(new Aim.ShareWithin(Duration.ofMinutes(8), 0.8));
  }

  @Test
  void aClauseAsksForAShareOrAMeanAndNeverForBoth() {
    List<String> both =
        text("[ " + clauseText("reported", "within: 8 min, share: 0.8, mean: 6 min") + " ]")
            .problems();
    List<String> neither = text("[ " + clauseText("reported", "tier: central") + " ]").problems();

    assertThat(both).singleElement().asString().contains("both within and mean; only one of them");
    assertThat(neither)
        .hasSize(2)
        .anyMatch(p -> p.contains("no key \"within\""))
        .anyMatch(p -> p.contains("no key \"share\""));
  }

  @Test
  void aUnitIsCountedOnlyWhereTheClockReadsUnits() {
    ScenarioText text =
        text(
            "[ { id: own, label: Own, clauses: [ { id: c, label: C, from: reported, to: full-force,"
                + " unit: 2, mean: 8 min } ] } ]");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains(
            "error: standards[0].clauses[0]: clause c: unit 2 on a clock from reported to full-force");
  }

  @Test
  void noClauseWaitsUntilUnitsAreInQuarters() {
    ScenarioText text =
        text(
            "[ { id: own, label: Own, clauses: [ { id: c, label: C, from: notified, to: in-quarters,"
                + " mean: 8 min } ] } ]");

    // An incident is judged when it closes, with its units still on their way home.
    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains("clauses[0].to: \"in-quarters\"; one of reported, ")
        .endsWith("closed, clear");
  }

  @ParameterizedTest
  @ValueSource(strings = {"closed", "clear"})
  void noClockBeginsWhenTheIncidentIsClosed(String moment) {
    ScenarioText text = text("[ " + clauseText(moment, "mean: 8 min") + " ]");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(text.at(moment + ","))
        .contains(
            "standards[0].clauses[0].from: \""
                + moment
                + "\"; one of occurred, reported, answered, verified, notified, en-route, on-scene,"
                + " first-action, full-force, controlled");
  }

  @Test
  void noClockEndsWhenTheIncidentOccurs() {
    ScenarioText text =
        text(
            "[ { id: own, label: Own, clauses: [ { id: c, label: C, from: reported, to: occurred,"
                + " mean: 8 min } ] } ]");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains("clauses[0].to: \"occurred\"; one of reported, answered, ")
        .endsWith("closed, clear");
  }

  @Test
  void aClockIsStoppedByALaterMomentThanStartsIt() {
    ScenarioText text = text("[ " + clauseText("full-force", "mean: 8 min") + " ]");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains(
            "standards[0].clauses[0]: clock from full-force to on-scene; from occurred to"
                + " controlled, and stopped by a later moment");
  }

  private Clause own(String keys) {
    return standard("[ " + clauseText("notified", keys) + " ]").clauses().get(0);
  }

  private static String clauseText(String from, String keys) {
    return "{ id: own, label: Own, clauses: [ { id: c, label: C, from: "
        + from
        + ", to: on-scene, "
        + keys
        + " } ] }";
  }

  private Standard standard(String standards) {
    return text(standards).drill().standards().get(0);
  }

  private ScenarioText text(String standards) {
    return ScenarioText.in(folder).with("[ cn-5-minute ]", standards);
  }
}
