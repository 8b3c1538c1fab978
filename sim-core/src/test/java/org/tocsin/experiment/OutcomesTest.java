package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tocsin.incident.FireFighting;
import org.tocsin.incident.FireGrowth;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Outcome;
import org.tocsin.measure.Difference;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.measure.RecordAssembler;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.random.Constant;
import org.tocsin.random.RandomDuration;
import org.tocsin.standard.Aim;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Clock;
import org.tocsin.standard.ClockPoint;
import org.tocsin.standard.Scope;
import org.tocsin.standard.Standard;
import org.tocsin.town.TinyTown;

/** What incidents leave, as measures counted by hand. */
class OutcomesTest {

  @Test
  void burntAreaLossAndWhoPutItOutAreMeasured() throws InterruptedException {
    Results results = run(firesWithMicroStation());

    // 1.0552 m2 put out by the micro station, 8.6718 m2 by the engine after 215 s, at 2000 a square
    // metre.
    MeasureResult burnt = find(results, MeasureKind.BURNT_AREA, Map.of());
    assertThat(burnt.n()).isEqualTo(4);
    assertThat(burnt.mean().value()).isCloseTo(4.8635, within(0.005));
    assertThat(burnt.median().value()).isCloseTo(1.06, within(0.005));
    assertThat(find(results, MeasureKind.LOSS, Map.of()).mean().value())
        .isCloseTo(9727.1, within(1.0));
    assertThat(find(results, MeasureKind.PUT_OUT_BY, Map.of()).mean().value()).isEqualTo(1);
    assertThat(putOutBy(results, "micro")).isEqualTo(0.5);
    assertThat(putOutBy(results, "central")).isEqualTo(0.5);
    assertThat(putOutBy(results, "nobody")).isZero();
    assertThat(find(results, MeasureKind.PUT_OUT_BY, Map.of("tier", "micro")).n()).isEqualTo(4);
  }

  @Test
  void aLossOfBillionsIsMeasuredToTheLastCoin() throws InterruptedException {
    List<Double> losses = new ArrayList<>();
    RecordConsumer rows =
        new RecordConsumer() {
          @Override
          public void outcome(Incident incident, long occurredMillis, Outcome outcome) {
            losses.add(outcome.loss().orElseThrow());
          }
        };

    Results results =
        new Experiment(1, 2, 1)
            .run(
                new Variant("base", fires(town(), 1e9).drill()),
                (variant, replication) -> new RecordAssembler(rows),
                Progress.SILENT);

    // Some 4.5 m2 and 8.7 m2.
    assertThat(losses).hasSize(4).allMatch(loss -> loss > 4e9);
    double mean = losses.stream().mapToDouble(Math::rint).average().orElseThrow();
    MeasureResult loss = find(results, MeasureKind.LOSS, Map.of());
    assertThat(loss.mean().value()).isCloseTo(mean, within(1.0));
    assertThat(loss.p90().value()).isCloseTo(losses.get(1), within(losses.get(1) / 4096));
  }

  @Test
  void noTimeToTheFullForceIsToldOfAFireThatWasUnderControlBefore() throws InterruptedException {
    Clock clock = new Clock(ClockPoint.REPORTED, ClockPoint.FULL_FORCE);
    Aim aim = new Aim.MeanAtMost(Duration.ofSeconds(215));
    Clause clause =
        new Clause("c", "c", clock, Optional.empty(), OptionalInt.empty(), Scope.ALL, aim);

    Results results =
        run(firesWithMicroStation().standard(new Standard("s", "s", List.of(clause))));

    // The far fire waits for the engine: 30 s call + 20 s turnout + 165 s. The near one does not.
    MeasureResult fullForce = find(results, MeasureKind.FULL_FORCE, Map.of());
    assertThat(fullForce.n()).isEqualTo(2);
    assertThat(fullForce.notReached()).isZero();
    assertThat(fullForce.mean().value()).isEqualTo(215);
    assertThat(results.clauses().get(0).n()).isEqualTo(2);
    assertThat(results.clauses().get(0).met()).isTrue();
  }

  @Test
  void whatNoCourseTellsIsNoMeasure() throws InterruptedException {
    TinyTown plain =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .scripted("f", "fire", 0, 500);

    Results results = run(plain);

    assertThat(plain.drill().hasOutcomes()).isFalse();
    assertThat(results.measures())
        .extracting(measure -> measure.kind().id())
        .noneMatch(id -> id.startsWith("outcome."));
  }

  @Test
  void aComparisonShowsWhatAMicroStationSaves() throws InterruptedException {
    Results without = run(fires(town()));
    Results with = run(firesWithMicroStation());

    Difference burnt =
        Comparison.of(without, with).differences().stream()
            .filter(difference -> difference.id().equals("outcome.burnt-area"))
            .findFirst()
            .orElseThrow();

    // Without it the engine is at the first fire after 155 s: 4.5071 m2 instead of 1.0552.
    assertThat(burnt.unit()).isEqualTo("m2");
    assertThat(burnt.difference().value()).isCloseTo((1.0552 - 4.5071) / 2, within(0.005));
  }

  private static TinyTown town() {
    return TinyTown.onStreetOf(3000)
        .turnout(new Constant(20))
        .flow("engine", 500)
        .station("a", "central", 0, "engine:initial-attack 1,pumping 1");
  }

  private static TinyTown firesWithMicroStation() {
    return fires(town().station("m", "micro", 1300, "team:initial-attack 1"));
  }

  private static TinyTown fires(TinyTown town) {
    return fires(town, 2000);
  }

  private static TinyTown fires(TinyTown town, double valuePerArea) {
    GrowingFire fire =
        new GrowingFire(
            RandomDuration.ZERO,
            new FireGrowth(FireGrowth.Pace.FAST.alpha(), Optional.empty(), 250, 100, 780),
            new FireFighting(300, 0.06, Duration.ofMinutes(2), RandomDuration.ZERO),
            0,
            0,
            Optional.of(valuePerArea));
    return town.incidentType("fire", "first=initial-attack 1,pumping 1")
        .changeType("fire", type -> type.withCourse(fire))
        .scripted("near", "fire", 0, 1050)
        .scripted("far", "fire", 7200, 1650);
  }

  private static Results run(TinyTown town) throws InterruptedException {
    return new Experiment(1, 2, 1)
        .run(List.of(new Variant("base", town.drill())), ConsumerFactory.NONE, Progress.SILENT)
        .get(0);
  }

  private static Double putOutBy(Results results, String tier) {
    return find(results, MeasureKind.PUT_OUT_BY, Map.of("tier", tier)).mean().value();
  }

  private static MeasureResult find(Results results, MeasureKind kind, Map<String, String> group) {
    return results.measures().stream()
        .filter(measure -> measure.kind() == kind && measure.group().equals(group))
        .findFirst()
        .orElseThrow();
  }
}
