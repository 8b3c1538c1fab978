package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.city.Tier;
import org.tocsin.measure.Difference;
import org.tocsin.measure.Difference.Verdict;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.random.Exponential;
import org.tocsin.random.GammaLaw;
import org.tocsin.standard.Aim;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Clock;
import org.tocsin.standard.ClockPoint;
import org.tocsin.standard.Scope;
import org.tocsin.standard.Standard;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.TimelineText;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.town.TinyTown;

class ExperimentTest {

  @Test
  void theOutcomeDoesNotDependOnTheNumberOfThreads() throws InterruptedException {
    Variant variant = new Variant("base", busyTown(2).drill());

    Results one = new Experiment(7, 12, 1).run(variant, ConsumerFactory.NONE, Progress.SILENT);
    Results three = new Experiment(7, 12, 3).run(variant, ConsumerFactory.NONE, Progress.SILENT);

    assertThat(three.measures()).isEqualTo(one.measures());
    assertThat(three.coverage()).isEqualTo(one.coverage());
    assertThat(three.arrivalCurves()).isEqualTo(one.arrivalCurves());
    assertThat(three.stationLoads()).isEqualTo(one.stationLoads());
  }

  @Test
  void consumersAreClosedInTheOrderOfReplications() throws InterruptedException {
    List<Integer> closed = new ArrayList<>();
    ConsumerFactory consumers =
        (variant, replication) ->
            new FactConsumer() {
              @Override
              public void close() {
                closed.add(replication);
              }
            };

    new Experiment(7, 9, 3)
        .run(new Variant("base", busyTown(2).drill()), consumers, Progress.SILENT);

    assertThat(closed).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void anEmptyVariantIsTheBaselineByteForByte() throws InterruptedException {
    List<List<String>> timelines = new ArrayList<>();
    ConsumerFactory consumers =
        (variant, replication) -> {
          List<String> lines = new ArrayList<>();
          timelines.add(lines);
          return new TimelineText(lines::add);
        };

    List<Results> results =
        new Experiment(3, 1, 1)
            .run(
                List.of(
                    new Variant("base", busyTown(2).drill()),
                    new Variant("same", busyTown(2).drill())),
                consumers,
                Progress.SILENT);

    assertThat(timelines.get(1)).isEqualTo(timelines.get(0));
    assertThat(Comparison.of(results.get(0), results.get(1)).differences())
        .allMatch(d -> d.verdict() == Difference.Verdict.NO_DIFFERENCE_SHOWN);
  }

  @Test
  void moreEnginesShortenTheQueueAndTheComparisonShowsIt() throws InterruptedException {
    List<Results> results =
        new Experiment(3, 20, 2)
            .run(
                List.of(
                    new Variant("two", busyTown(2).drill()),
                    new Variant("four", busyTown(4).drill())),
                ConsumerFactory.NONE,
                Progress.SILENT);

    Difference wait =
        Comparison.of(results.get(0), results.get(1)).differences().stream()
            .filter(d -> d.id().equals("queue.wait") && d.statistic().equals("mean"))
            .findFirst()
            .orElseThrow();

    assertThat(wait.verdict()).isEqualTo(Difference.Verdict.SECOND_SMALLER);
    assertThat(wait.difference().value()).isNegative();
  }

  @Test
  void ofWhatOneReplicationAloneSawNoDifferenceIsShown() throws InterruptedException {
    TinyTown rare = TinyTown.onStreetOf(3000).incidentType("fire", "first=pumping 1");
    rare.station("a", "central", 0, "engine:pumping 1").poisson("p", "fire", 0.03, 2900);
    Variant one = new Variant("one", rare.drill());
    rare.station("b", "small", 3000, "engine:pumping 1");
    Variant two = new Variant("two", rare.drill());
    int seed = 0;
    List<Results> results = List.of();
    while (results.isEmpty() || results.get(0).incidents() != 1) {
      results =
          new Experiment(++seed, 20, 2)
              .run(List.of(one, two), ConsumerFactory.NONE, Progress.SILENT);
    }

    Difference mean =
        Comparison.of(results.get(0), results.get(1)).differences().stream()
            .filter(d -> d.id().equals("response.first-arrival") && d.group().isEmpty())
            .findFirst()
            .orElseThrow();

    assertThat(mean.difference().value()).isNegative();
    assertThat(mean.difference().interval()).isNull();
    assertThat(mean.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
  }

  @Test
  void whereManyAreTurnedAwayTheComparisonShowsHowManyWereNeverReached()
      throws InterruptedException {
    List<Results> results =
        new Experiment(3, 20, 2)
            .run(
                List.of(
                    new Variant("waits", busyTown(2).drill()),
                    new Variant(
                        "refuses", busyTown(2).plan(plan -> plan.withQueueCapacity(0)).drill())),
                ConsumerFactory.NONE,
                Progress.SILENT);

    List<Difference> arrivals =
        Comparison.of(results.get(0), results.get(1)).differences().stream()
            .filter(d -> d.id().equals("response.first-arrival") && d.group().isEmpty())
            .toList();

    assertThat(arrivals)
        .extracting(d -> d.statistic() + " " + d.verdict())
        .contains("p90 INFINITE", "not-reached FIRST_SMALLER");
  }

  @Test
  void fixedTimesAreMeasuredAsCountedByHand() throws InterruptedException {
    Standard standard = new Standard("s", "s", List.of(clause("in-3", 180), clause("in-4", 240)));
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .scripted("f", "fire", 0, 1500)
            .scripted("g", "fire", 7200, 1000)
            .standard(standard);

    Results results =
        new Experiment(1, 2, 1)
            .run(new Variant("base", town.drill()), ConsumerFactory.NONE, Progress.SILENT);

    // first arrivals: 30 s call + 30 s turnout + 150 s or 100 s travel
    MeasureResult arrival = overall(results, MeasureKind.FIRST_ARRIVAL);
    assertThat(arrival.n()).isEqualTo(4);
    assertThat(arrival.mean().value()).isEqualTo(185);
    assertThat(arrival.median().value()).isEqualTo(160);
    assertThat(arrival.p90().value()).isEqualTo(210);
    assertThat(overall(results, MeasureKind.TRAVEL).mean().value()).isEqualTo(125);
    assertThat(overall(results, MeasureKind.TURNOUT).mean().value()).isEqualTo(30);
    assertThat(overall(results, MeasureKind.CALL_HANDLING).mean().value()).isEqualTo(30);
    // busy from notified to clear: 780 s and 730 s of a day, one unit
    assertThat(overall(results, MeasureKind.UTILISATION).mean().value())
        .isEqualTo((780 + 730) / 86_400.0);
    assertThat(results.clauses().get(0).attained().value()).isEqualTo(0.5);
    assertThat(results.clauses().get(1).attained().value()).isEqualTo(1);
    assertThat(results.clauses()).extracting(c -> c.met()).containsExactly(false, true);
  }

  @Test
  void whatIsNeverReachedCountsAsNotMet() throws InterruptedException {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .incidentType("leak", "first=hazmat 1")
            .incidentType("fire", "first=initial-attack 1")
            .scripted("l", "leak", 0, 500)
            .scripted("f", "fire", 0, 500)
            .standard(new Standard("s", "s", List.of(clause("c", 600))));

    Results results =
        new Experiment(1, 2, 1)
            .run(new Variant("base", town.drill()), ConsumerFactory.NONE, Progress.SILENT);

    MeasureResult arrival = overall(results, MeasureKind.FIRST_ARRIVAL);
    assertThat(arrival.n()).isEqualTo(4);
    assertThat(arrival.notReached()).isEqualTo(2);
    assertThat(arrival.p90().value()).isNull();
    assertThat(results.clauses().get(0).attained().value()).isEqualTo(0.5);
    assertThat(results.open()).isEqualTo(2);
  }

  @Test
  void incidentsOfTheWarmUpAreInNoTable() throws InterruptedException {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .poisson("p", "fire", 200, 0, 500)
            .lasting(Duration.ofHours(1), Duration.ofDays(2));
    long[] closed = {0};
    ConsumerFactory consumers =
        (variant, replication) ->
            new FactConsumer() {
              @Override
              public void incidentClosed(IncidentClosed fact) {
                closed[0]++;
              }
            };

    Results results =
        new Experiment(1, 2, 1).run(new Variant("base", town.drill()), consumers, Progress.SILENT);

    assertThat(closed[0]).isGreaterThan(200);
    assertThat(results.incidents()).isLessThan(60);
  }

  @Test
  void aLongSingleRunHasIntervalsFromBatchesOfDaysAndAShortOneSaysWhyNot()
      throws InterruptedException {
    TinyTown lasting30Days = busyTown(3).lasting(Duration.ofDays(30), Duration.ZERO);
    TinyTown lasting5Days = busyTown(3).lasting(Duration.ofDays(5), Duration.ZERO);

    Results longRun = single(lasting30Days);
    Results shortRun = single(lasting5Days);

    assertThat(overall(longRun, MeasureKind.FIRST_ARRIVAL).mean().interval()).isNotNull();
    assertThat(overall(shortRun, MeasureKind.FIRST_ARRIVAL).mean().interval()).isNull();
    assertThat(overall(shortRun, MeasureKind.FIRST_ARRIVAL).mean().noIntervalReason())
        .contains("20 whole days");
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 20})
  void twoDrillsThatDifferByLuckAloneAreSeldomToldApart(int replications)
      throws InterruptedException {
    int told = 0;
    int compared = 0;

    for (int seed = 0; seed < 60; seed++) {
      Experiment experiment = new Experiment(seed, replications, 1);
      Results one = experiment.run(luck("one"), ConsumerFactory.NONE, Progress.SILENT);
      Results other = experiment.run(luck("other"), ConsumerFactory.NONE, Progress.SILENT);
      for (Difference difference : Comparison.of(one, other).differences()) {
        compared++;
        told += difference.verdict() == Verdict.NO_DIFFERENCE_SHOWN ? 0 : 1;
      }
    }

    // 5 % is what the intervals promise; those of percentiles are rough with so few observations.
    assertThat(compared).isGreaterThan(300);
    assertThat(told / (double) compared).isLessThan(0.10);
  }

  /** One incident a replication, whose random numbers are named after its entry. */
  private static Variant luck(String entry) {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .turnout(new Exponential(120))
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted(entry, "fire", 60, 500);
    return new Variant(entry, town.drill());
  }

  @Test
  void aFailedActionEndsTheRunWithAllThatIsNeededToRepeatIt() {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 60, 500);
    FactConsumer broken =
        new FactConsumer() {
          @Override
          public void unitArrived(UnitArrived fact) {
            throw new IllegalStateException("no ink");
          }
        };

    assertThatThrownBy(
            () ->
                new Experiment(7, 3, 2)
                    .run(new Variant("plan B", town.drill()), (v, r) -> broken, Progress.SILENT))
        .isInstanceOf(ReplicationFailedException.class)
        .hasMessageContainingAll(
            "00:02:50.000",
            "\"arrive\"",
            "drill \"tiny town\"",
            "variant \"plan B\"",
            "replication 0",
            "seed 7",
            "no ink");
  }

  @Test
  void aComparisonOfDifferentExperimentsIsRefused() throws InterruptedException {
    Variant base = new Variant("base", busyTown(2).drill());
    Results one = new Experiment(1, 2, 1).run(base, ConsumerFactory.NONE, Progress.SILENT);
    Results other = new Experiment(2, 2, 1).run(base, ConsumerFactory.NONE, Progress.SILENT);

    assertThatThrownBy(() -> Comparison.of(one, other)).hasMessageContaining("seeds 1 and 2");
  }

  private static Results single(TinyTown town) throws InterruptedException {
    return new Experiment(1, 1, 1)
        .run(new Variant("base", town.drill()), ConsumerFactory.NONE, Progress.SILENT);
  }

  private static Clause clause(String id, int seconds) {
    return new Clause(
        id,
        id,
        new Clock(ClockPoint.REPORTED, ClockPoint.ON_SCENE),
        Optional.<Tier>empty(),
        OptionalInt.empty(),
        Scope.ALL,
        new Aim.ShareWithin(Duration.ofSeconds(seconds), 0.9));
  }

  private static MeasureResult overall(Results results, MeasureKind kind) {
    return results.measures().stream()
        .filter(m -> m.kind() == kind && m.group().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static TinyTown busyTown(int engines) {
    String[] units = new String[engines];
    java.util.Arrays.fill(units, "engine:pumping 1");
    return TinyTown.onStreetOf(3000)
        .work(GammaLaw.ofMeanSd(900, 300))
        .station("a", "central", 0, units)
        .station("m", "micro", 2000, "team:pumping 1")
        .incidentType("fire", "first=pumping 1")
        .poisson("p", "fire", 130, 0, 700, 1950, 2900)
        .lasting(Duration.ofDays(1), Duration.ofHours(2));
  }
}
