package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.measure.Estimate;
import org.tocsin.measure.Interval;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.random.Exponential;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.town.TinyTown;

class UntilPreciseTest {

  private static final double PRECISION = 0.05;
  private static final double TRUE_MEAN = 200;
  private static final double TRUE_P90 = 80 + 120 * 2.302585092994046;
  private static final ReplicationPlan PLAN = new ReplicationPlan.UntilPrecise(PRECISION, 1000);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theResultsAreThoseOfAsManyReplicationsAskedForOnAnyNumberOfThreads(int threads)
      throws InterruptedException {
    Variant town = town("town", 8);

    Results auto = run(new Experiment(7, PLAN, threads), town);
    Results fixed = run(new Experiment(7, auto.replications(), 1), town);

    assertThat(auto.replications()).isGreaterThan(30).isLessThan(1000);
    assertThat(auto.measures()).isEqualTo(fixed.measures());
    assertThat(auto.coverage()).isEqualTo(fixed.coverage());
    assertThat(auto.arrivalCurves()).isEqualTo(fixed.arrivalCurves());
    assertThat(auto.stationLoads()).isEqualTo(fixed.stationLoads());
    assertThat(fixed.stopping()).isEmpty();
  }

  @Test
  void noReplicationBeyondTheLastLookIsEverBegun() throws InterruptedException {
    List<Integer> begun = Collections.synchronizedList(new ArrayList<>());
    List<Integer> closed = new ArrayList<>();
    ConsumerFactory consumers =
        (variant, replication) -> {
          begun.add(replication);
          return new FactConsumer() {
            @Override
            public void close() {
              closed.add(replication);
            }
          };
        };

    Results auto = new Experiment(7, PLAN, 3).run(town("town", 8), consumers, Progress.SILENT);

    List<Integer> all = IntStream.range(0, auto.replications()).boxed().toList();
    assertThat(begun).containsExactlyInAnyOrderElementsOf(all);
    assertThat(closed).isEqualTo(all);
  }

  @Test
  void itStopsAtTheFirstTwoLooksInARowWhoseIntervalsAreNarrowEnough() throws InterruptedException {
    Variant town = town("town", 8);
    List<Integer> numbers = List.of(20, 30, 45, 68, 102, 153, 230, 345, 518, 777, 1000);

    Results auto = run(new Experiment(7, PLAN, 2), town);

    int expected = 1;
    while (!isNarrow(town, numbers.get(expected)) || !isNarrow(town, numbers.get(expected - 1))) {
      expected++;
    }
    assertThat(auto.replications()).isEqualTo(numbers.get(expected));
    assertThat(auto.stopping()).map(Stopping::precise).contains(true);
  }

  @Test
  void whatItSaysOfItsPrecisionIsWhatTheMeasuresSay() throws InterruptedException {
    Results auto = run(new Experiment(7, PLAN, 2), town("town", 8));

    Look last = auto.stopping().orElseThrow().last();
    MeasureResult arrival = firstArrival(auto);
    assertThat(last.replications()).isEqualTo(auto.replications());
    assertThat(last.arrivals()).isEqualTo(arrival.n());
    assertThat(last.mean()).isEqualTo(relativeHalfWidth(arrival.mean()));
    assertThat(last.p90()).isEqualTo(relativeHalfWidth(arrival.p90()));
  }

  /**
   * Turnouts are exponential with a mean of 120 s after a call of 30 s and a way of 50 s, engines
   * are many: so the mean is 200 s and the 90th percentile 80 s + 120 s ln 10.
   */
  @Test
  void theTruthIsAsNearAsPromised() throws InterruptedException {
    ReplicationPlan plan = new ReplicationPlan.UntilPrecise(0.15, 1000);
    int experiments = 200;
    int near = 0;

    for (int seed = 0; seed < experiments; seed++) {
      MeasureResult arrival = firstArrival(run(new Experiment(seed, plan, 2), town("town", 4)));
      near += isNear(arrival.mean(), TRUE_MEAN) && isNear(arrival.p90(), TRUE_P90) ? 1 : 0;
    }

    assertThat(near / (double) experiments).isGreaterThanOrEqualTo(0.95);
  }

  private static boolean isNear(Estimate estimate, double truth) {
    Double value = estimate.value();
    return value != null && Math.abs(value - truth) <= 0.15 * value;
  }

  @Test
  void allVariantsRunAsOftenAsTheLeastPreciseNeeds() throws InterruptedException {
    Variant busy = town("busy", 16);
    Variant quiet = town("quiet", 4);

    List<Results> both =
        new Experiment(7, PLAN, 2).run(List.of(busy, quiet), ConsumerFactory.NONE, Progress.SILENT);

    int ofBusy = run(new Experiment(7, PLAN, 2), busy).replications();
    int ofQuiet = run(new Experiment(7, PLAN, 2), quiet).replications();
    assertThat(ofBusy).isLessThan(ofQuiet);
    assertThat(both).extracting(Results::replications).containsExactly(ofQuiet, ofQuiet);
    assertThat(Comparison.of(both.get(0), both.get(1)).differences()).isNotEmpty();
  }

  @Test
  void whereNobodyEverArrivesItRunsToTheMost() throws InterruptedException {
    TinyTown helpless =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("leak", "first=hazmat 1")
            .scripted("l", "leak", 60, 500);

    Results results =
        run(
            new Experiment(1, new ReplicationPlan.UntilPrecise(1, 40), 1),
            new Variant("helpless", helpless.drill()));

    assertThat(results.replications()).isEqualTo(40);
    Stopping stopping = results.stopping().orElseThrow();
    assertThat(stopping.precise()).isFalse();
    assertThat(stopping.last().mean()).isInfinite();
  }

  @Test
  void aHandfulOfIncidentsIsNotTakenForPrecision() throws InterruptedException {
    TinyTown sleepy =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .poisson("p", "fire", 0.05, 500);

    Results results = run(new Experiment(1, PLAN, 1), new Variant("sleepy", sleepy.drill()));

    assertThat(firstArrival(results).n()).isGreaterThanOrEqualTo(20);
    assertThat(results.replications()).isGreaterThan(200);
  }

  @Test
  void atMostOneReplicationIsCutIntoBatchesAsIfItHadBeenAskedFor() throws InterruptedException {
    Variant month =
        new Variant("month", busy(12).lasting(Duration.ofDays(30), Duration.ZERO).drill());

    Results auto = run(new Experiment(1, new ReplicationPlan.UntilPrecise(0.5, 1), 1), month);
    Results single = run(new Experiment(1, 1, 1), month);

    assertThat(auto.measures()).isEqualTo(single.measures());
    assertThat(auto.stopping().orElseThrow().last().mean()).isBetween(0.0, 0.5);
  }

  @Test
  void progressCountsUpToTheNextLookAndHearsOfEveryLookButTheLast() throws InterruptedException {
    List<String> told = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void replicationsDone(int done, int total) {
            told.add(done + "/" + total);
          }

          @Override
          public void looked(Look look) {
            told.add("look " + look.replications());
          }
        };

    new Experiment(7, new ReplicationPlan.UntilPrecise(0.0001, 31), 2)
        .run(town("town", 8), ConsumerFactory.NONE, progress);

    assertThat(told).hasSize(33);
    assertThat(told.subList(18, 23)).containsExactly("19/20", "20/20", "look 20", "21/30", "22/30");
    assertThat(told).endsWith("29/30", "30/30", "look 30", "31/31");
  }

  private static boolean isNarrow(Variant town, int replications) throws InterruptedException {
    MeasureResult arrival = firstArrival(run(new Experiment(7, replications, 2), town));
    return relativeHalfWidth(arrival.mean()) <= PRECISION
        && relativeHalfWidth(arrival.p90()) <= PRECISION;
  }

  private static double relativeHalfWidth(Estimate estimate) {
    Interval interval = estimate.interval();
    Double value = estimate.value();
    assertThat(interval).isNotNull();
    assertThat(value).isNotNull();
    return (interval.high() - interval.low()) / 2 / value;
  }

  private static Results run(Experiment experiment, Variant variant) throws InterruptedException {
    return experiment.run(variant, ConsumerFactory.NONE, Progress.SILENT);
  }

  private static MeasureResult firstArrival(Results results) {
    return results.measures().stream()
        .filter(m -> m.kind() == MeasureKind.FIRST_ARRIVAL && m.group().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Variant town(String name, double incidentsPerDay) {
    return new Variant(name, busy(incidentsPerDay).drill());
  }

  /** Enough engines for whatever comes. */
  private static TinyTown busy(double incidentsPerDay) {
    String[] units = new String[6];
    java.util.Arrays.fill(units, "engine:pumping 1");
    return TinyTown.onStreetOf(1000)
        .turnout(new Exponential(120))
        .station("a", "central", 0, units)
        .incidentType("fire", "first=pumping 1")
        .poisson("p", "fire", incidentsPerDay, 500)
        .lasting(Duration.ofDays(1), Duration.ZERO);
  }
}
