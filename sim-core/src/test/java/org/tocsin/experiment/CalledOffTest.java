package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.standard.ClockPoint.ON_SCENE;
import static org.tocsin.standard.ClockPoint.REPORTED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Tier;
import org.tocsin.incident.AlarmRule;
import org.tocsin.measure.ClauseResult;
import org.tocsin.measure.CoverageResult;
import org.tocsin.measure.MeasureKind;
import org.tocsin.random.RandomDuration;
import org.tocsin.standard.Aim;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Clock;
import org.tocsin.standard.Scope;
import org.tocsin.standard.Standard;
import org.tocsin.town.TinyTown;

/**
 * The engine of b is recalled 180 s after the report, when the first one has found out that it is
 * enough: it is late for what had passed by then, and not needed for what had not.
 */
class CalledOffTest {

  private static final int REPLICATIONS = 2;

  @Test
  void aUnitThatIsRecalledInTimeIsNotNeeded() throws InterruptedException {
    ClauseResult result = result(clause(180, Optional.empty(), OptionalInt.of(2)));

    assertThat(result.n()).isZero();
    assertThat(result.notNeeded()).isEqualTo(REPLICATIONS);
    assertThat(result.attained().value()).isNull();
  }

  @Test
  void aUnitThatIsRecalledTooLateHasMissedItsTarget() throws InterruptedException {
    ClauseResult result = result(clause(179, Optional.empty(), OptionalInt.of(2)));

    assertThat(result.n()).isEqualTo(REPLICATIONS);
    assertThat(result.notReached()).isEqualTo(REPLICATIONS);
    assertThat(result.notNeeded()).isZero();
    assertThat(result.attained().value()).isZero();
  }

  @Test
  void theSameHoldsOfATier() throws InterruptedException {
    Optional<Tier> small = Optional.of(new Tier("small"));

    assertThat(result(clause(180, small, OptionalInt.empty())).notNeeded()).isEqualTo(REPLICATIONS);
    assertThat(result(clause(179, small, OptionalInt.empty())).attained().value()).isZero();
  }

  @Test
  void coverageOfATierLeavesOutOnlyTheTimesThatHadNotPassed() throws InterruptedException {
    List<CoverageResult> coverage =
        run(town()).coverage().stream()
            .filter(result -> result.id().equals("experienced.incidents.small"))
            .toList();

    // Sent at 30 s and recalled 150 s later: of 1 and 3 min, it has missed the first.
    assertThat(coverage)
        .extracting(result -> result.within().toSeconds() + " s: " + result.share().value())
        .contains("60 s: 0.0", "180 s: null");
  }

  @Test
  void noTimeIsToldOfWhoNeverCame() throws InterruptedException {
    assertThat(run(town()).measures())
        .filteredOn(
            measure ->
                measure.kind() == MeasureKind.FIRST_ARRIVAL
                    && "small".equals(measure.group().get("tier")))
        .allSatisfy(measure -> assertThat(measure.n()).isZero());
  }

  private static ClauseResult result(Clause clause) throws InterruptedException {
    Standard standard = new Standard("own", "Own", List.of(clause));
    return run(town().standard(standard)).clauses().get(0);
  }

  private static Results run(TinyTown town) throws InterruptedException {
    return new Experiment(1, REPLICATIONS, 1)
        .run(new Variant("base", town.drill()), ConsumerFactory.NONE, Progress.SILENT);
  }

  private static TinyTown town() {
    AlarmRule rule =
        new AlarmRule(
            1,
            RandomDuration.constant(Duration.ofSeconds(20)),
            List.of(1.0, 0.0),
            Optional.empty());
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1")
        .station("b", "small", 3000, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1", "alarm-1=pumping 2")
        .changeType("fire", type -> type.withAlarm(rule))
        .scripted("f", "fire", 0, 1000);
  }

  private static Clause clause(int withinSeconds, Optional<Tier> tier, OptionalInt unit) {
    return new Clause(
        "c",
        "C",
        new Clock(REPORTED, ON_SCENE),
        tier,
        unit,
        Scope.ALL,
        new Aim.ShareWithin(Duration.ofSeconds(withinSeconds), 0.9));
  }
}
