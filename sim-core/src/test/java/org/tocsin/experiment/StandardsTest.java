package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tocsin.standard.ClockPoint.EN_ROUTE;
import static org.tocsin.standard.ClockPoint.FULL_FORCE;
import static org.tocsin.standard.ClockPoint.NOTIFIED;
import static org.tocsin.standard.ClockPoint.ON_SCENE;
import static org.tocsin.standard.ClockPoint.REPORTED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Tier;
import org.tocsin.incident.Severity;
import org.tocsin.measure.ClauseResult;
import org.tocsin.measure.Difference;
import org.tocsin.standard.Aim;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Clock;
import org.tocsin.standard.Scope;
import org.tocsin.standard.Standard;
import org.tocsin.town.TinyTown;

/** Clauses held against drills whose times are counted by hand. */
class StandardsTest {

  private static final Clock ARRIVAL = new Clock(REPORTED, ON_SCENE);
  private static final Clock ATTENDANCE = new Clock(NOTIFIED, ON_SCENE);
  private static final Clock TRAVEL = new Clock(EN_ROUTE, ON_SCENE);
  private static final Aim MEAN_OF_ANY_LENGTH = mean(100_000);

  @Test
  void aMeanIsMetUpToItsTargetAndMissedASecondAboveIt() throws InterruptedException {
    TinyTown town = oneEngine().scripted("f", "fire", 0, 1500).scripted("g", "fire", 7200, 1000);

    List<ClauseResult> results =
        results(
            town,
            clause("at", ARRIVAL, Scope.ALL, mean(185)),
            clause("above", ARRIVAL, Scope.ALL, mean(184)));

    // 30 s call + 30 s turnout + 150 s or 100 s travel
    assertThat(results).extracting(r -> r.attained().value()).containsExactly(185.0, 185.0);
    assertThat(results).extracting(ClauseResult::met).containsExactly(true, false);
  }

  @Test
  void aMeanLeavesOutWhatWasNeverReachedAndSaysHowMany() throws InterruptedException {
    TinyTown town =
        oneEngine()
            .incidentType("leak", "first=hazmat 1")
            .scripted("l", "leak", 0, 500)
            .scripted("f", "fire", 0, 500);

    ClauseResult result = results(town, clause("c", ARRIVAL, Scope.ALL, mean(120))).get(0);

    assertThat(result.n()).isEqualTo(4);
    assertThat(result.notReached()).isEqualTo(2);
    assertThat(result.attained().value()).isEqualTo(110);
  }

  @Test
  void aMeanOfNothingReachedIsNotMet() throws InterruptedException {
    TinyTown town =
        oneEngine().incidentType("leak", "first=hazmat 1").scripted("l", "leak", 0, 500);

    ClauseResult result = results(town, clause("c", ARRIVAL, Scope.ALL, MEAN_OF_ANY_LENGTH)).get(0);

    assertThat(result.attained().value()).isNull();
    assertThat(result.notReached()).isEqualTo(result.n()).isEqualTo(2);
    assertThat(result.met()).isFalse();
  }

  @Test
  void theSecondUnitIsTheSecondOnSceneByItsOwnClock() throws InterruptedException {
    TinyTown town = twoTiers().scripted("f", "blaze", 0, 300);

    List<ClauseResult> results =
        results(
            town,
            clause("first-attendance", ATTENDANCE, "", 1),
            clause("second-attendance", ATTENDANCE, "", 2),
            clause("second-travel", TRAVEL, "", 2),
            clause("second-arrival", ARRIVAL, "", 2),
            clause("first-of-each", ATTENDANCE, "", 0));

    // the team at 1000 m is alerted 3 s after the report: 30 s turnout, 70 s travel, there at 103
    // s;
    // the engine at 0 m when the call is verified at 30 s: 30 s turnout, 30 s travel, there at 90 s
    assertThat(results)
        .extracting(r -> r.attained().value())
        .containsExactly(60.0, 100.0, 70.0, 103.0, 87.0);
  }

  @Test
  void theSecondUnitOfATierIsTheSecondOfThatTier() throws InterruptedException {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1")
            .station("m", "micro", 400, "team:pumping 1")
            .incidentType("blaze", "first=pumping 3")
            .scripted("f", "blaze", 0, 300);

    List<ClauseResult> results =
        results(
            town,
            clause("second", ATTENDANCE, "", 2),
            clause("second-central", ATTENDANCE, "central", 2),
            clause("second-micro", ATTENDANCE, "micro", 2));

    assertThat(results).extracting(r -> r.attained().value()).containsExactly(60.0, 60.0, null);
    assertThat(results).extracting(ClauseResult::n).containsExactly(2L, 2L, 0L);
  }

  @Test
  void aClauseOfTheSecondUnitIsAboutIncidentsThatCalledForTwo() throws InterruptedException {
    TinyTown town =
        oneEngine()
            .incidentType("blaze", "first=initial-attack 2")
            .scripted("f", "fire", 0, 500)
            .scripted("b", "blaze", 7200, 500);

    List<ClauseResult> results =
        results(town, clause("first", ATTENDANCE, "", 1), clause("second", ATTENDANCE, "", 2));

    // the blaze waits for its second engine to the end
    assertThat(results).extracting(ClauseResult::n).containsExactly(4L, 2L);
    assertThat(results.get(1).notReached()).isEqualTo(2);
  }

  @Test
  void anIncidentNobodyWasSentToStillCalledForAFirstUnit() throws InterruptedException {
    TinyTown town =
        oneEngine().incidentType("leak", "first=hazmat 1").scripted("l", "leak", 0, 500);

    ClauseResult result = results(town, clause("first", ATTENDANCE, "", 1)).get(0);

    assertThat(result.n()).isEqualTo(2);
    assertThat(result.notReached()).isEqualTo(2);
  }

  @Test
  void aClauseIsAboutTheIncidentsOfItsZonesAndGradesOnly() throws InterruptedException {
    TinyTown town =
        oneEngine()
            .zone("centre", "urban", 500)
            .zone("mill", "urban", 1000)
            .zone("farm", "rural", 2000)
            .scripted("outside", "fire", 0, 300)
            .scripted("c", "fire", 7200, 600)
            .scripted("m", "fire", 14_400, 1200)
            .scripted("f", "fire", 21_600, 2500);

    List<ClauseResult> results =
        results(
            town,
            clause("all", TRAVEL, Scope.ALL, MEAN_OF_ANY_LENGTH),
            clause("urban", TRAVEL, scope(Set.of(), Set.of("urban")), MEAN_OF_ANY_LENGTH),
            clause(
                "mill", TRAVEL, scope(Set.of("mill", "farm"), Set.of("urban")), MEAN_OF_ANY_LENGTH),
            clause("farm", TRAVEL, scope(Set.of("farm"), Set.of()), within(240, 0.9)));

    assertThat(results).extracting(ClauseResult::n).containsExactly(8L, 4L, 2L, 2L);
    assertThat(results)
        .extracting(r -> r.attained().value())
        .containsExactly(115.0, 90.0, 120.0, 0.0);
  }

  @Test
  void aClauseThatNoIncidentFallsUnderHasNothingToJudge() throws InterruptedException {
    TinyTown town = oneEngine().zone("centre", "urban", 0).scripted("c", "fire", 0, 600);

    ClauseResult result =
        results(town, clause("rural", TRAVEL, scope(Set.of(), Set.of("rural")), within(840, 0.8)))
            .get(0);

    assertThat(result.n()).isZero();
    assertThat(result.attained().value()).isNull();
    assertThat(result.met()).isFalse();
  }

  @Test
  void aClauseIsAboutTheTypesSeveritiesAndPrioritiesItNames() throws InterruptedException {
    TinyTown town =
        oneEngine()
            .incidentType("urgent", 1, "first=initial-attack 1")
            .scripted("f", "fire", 0, 500)
            .scripted("u", "urgent", 7200, 1000);

    List<ClauseResult> results =
        results(
            town,
            clause("types", TRAVEL, scope(Set.of("fire"), Set.of(), Set.of()), MEAN_OF_ANY_LENGTH),
            clause("priority", TRAVEL, scope(Set.of(), Set.of(), Set.of(1)), MEAN_OF_ANY_LENGTH),
            clause(
                "serious",
                TRAVEL,
                scope(Set.of(), Set.of(Severity.SERIOUS), Set.of()),
                MEAN_OF_ANY_LENGTH),
            clause(
                "minor",
                TRAVEL,
                scope(Set.of(), Set.of(Severity.MINOR), Set.of()),
                MEAN_OF_ANY_LENGTH));

    assertThat(results)
        .extracting(r -> r.attained().value())
        .containsExactly(50.0, 100.0, 75.0, null);
  }

  @Test
  void aMeanClauseIsComparedAsAMean() throws InterruptedException {
    Standard standard = new Standard("s", "s", List.of(clause("c", ARRIVAL, Scope.ALL, mean(100))));
    TinyTown near = oneEngine().scripted("f", "fire", 0, 500).standard(standard);
    TinyTown far =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 2000, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .scripted("f", "fire", 0, 500)
            .standard(standard);

    List<Results> both =
        new Experiment(1, 2, 1)
            .run(
                List.of(new Variant("near", near.drill()), new Variant("far", far.drill())),
                ConsumerFactory.NONE,
                Progress.SILENT);
    Difference difference =
        Comparison.of(both.get(0), both.get(1)).differences().stream()
            .filter(d -> d.id().equals("s.c"))
            .findFirst()
            .orElseThrow();

    assertThat(difference.statistic()).isEqualTo("mean");
    assertThat(difference.unit()).isEqualTo("s");
    assertThat(difference.first()).isEqualTo(110);
    assertThat(difference.difference().value()).isEqualTo(100);
    assertThat(difference.verdict()).isEqualTo(Difference.Verdict.FIRST_SMALLER);
  }

  @Test
  void clausesOfOneIdThatAskForDifferentThingsAreNotCompared() throws InterruptedException {
    TinyTown strict = oneEngine().scripted("f", "fire", 0, 500);
    TinyTown mild = oneEngine().scripted("f", "fire", 0, 500);
    Clause same = clause("same", ARRIVAL, Scope.ALL, within(180, 0.9));
    strict.standard(
        new Standard("s", "s", List.of(same, clause("own", ARRIVAL, Scope.ALL, within(100, 0.9)))));
    mild.standard(
        new Standard("s", "s", List.of(same, clause("own", ARRIVAL, Scope.ALL, within(600, 0.9)))));

    List<Results> both =
        new Experiment(1, 2, 1)
            .run(
                List.of(new Variant("strict", strict.drill()), new Variant("mild", mild.drill())),
                ConsumerFactory.NONE,
                Progress.SILENT);

    assertThat(Comparison.of(both.get(0), both.get(1)).differences())
        .extracting(Difference::id)
        .contains("s.same")
        .doesNotContain("s.own");
  }

  @Test
  void aUnitIsCountedOnlyWhereTheClockReadsUnits() {
    Clock ofIncident = new Clock(REPORTED, FULL_FORCE);

    assertThatThrownBy(() -> clause("c", ofIncident, "", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unit 2 on a clock from reported to full-force");
    assertThatThrownBy(() -> clause("c", ARRIVAL, "", -1)).hasMessageContaining("1 or more");
  }

  private static TinyTown oneEngine() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:initial-attack 1")
        .incidentType("fire", "first=initial-attack 1");
  }

  private static TinyTown twoTiers() {
    return TinyTown.onStreetOf(1000)
        .station("a", "central", 0, "engine:pumping 1")
        .station("m", "micro", 1000, "team:pumping 1")
        .incidentType("blaze", "first=pumping 2")
        .alertDirectly("micro", 3);
  }

  /** Of two replications. */
  private static List<ClauseResult> results(TinyTown town, Clause... clauses)
      throws InterruptedException {
    town.standard(new Standard("s", "s", List.of(clauses)));
    return new Experiment(1, 2, 1)
        .run(new Variant("base", town.drill()), ConsumerFactory.NONE, Progress.SILENT)
        .clauses();
  }

  private static Clause clause(String id, Clock clock, Scope scope, Aim aim) {
    return new Clause(id, id, clock, Optional.empty(), OptionalInt.empty(), scope, aim);
  }

  /** A mean of any length; 0 for no unit, empty for any tier. */
  private static Clause clause(String id, Clock clock, String tier, int unit) {
    return new Clause(
        id,
        id,
        clock,
        Optional.of(tier).filter(name -> !name.isEmpty()).map(Tier::new),
        unit == 0 ? OptionalInt.empty() : OptionalInt.of(unit),
        Scope.ALL,
        MEAN_OF_ANY_LENGTH);
  }

  private static Aim mean(int seconds) {
    return new Aim.MeanAtMost(Duration.ofSeconds(seconds));
  }

  private static Aim within(int seconds, double share) {
    return new Aim.ShareWithin(Duration.ofSeconds(seconds), share);
  }

  private static Scope scope(Set<String> zones, Set<String> grades) {
    return new Scope(Set.of(), Set.of(), Set.of(), zones, grades);
  }

  private static Scope scope(Set<String> types, Set<Severity> severities, Set<Integer> priorities) {
    return new Scope(types, severities, priorities, Set.of(), Set.of());
  }
}
