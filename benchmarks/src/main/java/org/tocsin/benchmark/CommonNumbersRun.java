package org.tocsin.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.city.Readiness;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.drill.StationAdded;
import org.tocsin.drill.UnitGroup;
import org.tocsin.experiment.ConsumerFactory;
import org.tocsin.experiment.Experiment;
import org.tocsin.experiment.Progress;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.Variant;
import org.tocsin.measure.HeadlineSeries;
import org.tocsin.measure.MeasureKind;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;

/**
 * By how much common random numbers cut the variance of a difference: Harbin with one micro station
 * more against Harbin as it is, a day a replication. Once both under the same seed, once the
 * variant under a seed of its own; the ratio of the two variances, with its interval from resampled
 * replications (percentile bootstrap).
 */
final class CommonNumbersRun {

  private static final int REPLICATIONS = 300;
  private static final int RESAMPLES = 4000;
  private static final long SEED = 1;
  private static final long OTHER_SEED = 1_000_003;

  private CommonNumbersRun() {}

  public static void main(String[] arguments) throws InterruptedException {
    Optional<String> obstacle = HarbinDrill.obstacle();
    if (obstacle.isPresent()) {
      System.err.println("benchmarks: " + obstacle.get());
      System.exit(2);
    }
    Table.head();
    measure("everyday", 2780, true);
    measure("half as busy", 1390, false);
    measure("heavy load", 5560, false);
  }

  private static void measure(String name, int perDay, boolean hasTarget)
      throws InterruptedException {
    Drill today =
        HarbinDrill.load(System.getenv(), "clock.duration=1d", "demand[0].perDay=" + perDay);
    Drill tomorrow = today.with(List.of(microStation(today)));
    Results base = run(today, SEED);
    Results common = run(tomorrow, SEED);
    Results independent = run(tomorrow, OTHER_SEED);
    Table.row(name + ": utilisation", "%.2f", utilisation(base));
    Table.row(
        "... first arrival, mean, seconds by which it changes",
        "%.2f",
        mean(series(common, "mean")) - mean(series(base, "mean")));
    for (String statistic : List.of("mean", "p90")) {
      double[] paired = differences(series(base, statistic), series(common, statistic));
      double[] apart = differences(series(base, statistic), series(independent, statistic));
      double ratio = variance(apart) / variance(paired);
      double[] interval = interval(paired, apart);
      String what =
          String.format(
              Locale.ROOT,
              "... variance ratio, %s (%.1f .. %.1f)",
              statistic,
              interval[0],
              interval[1]);
      if (hasTarget && statistic.equals("mean")) {
        Table.atLeast(5, what, "%.1f", ratio);
      } else {
        Table.row(what, "%.1f", ratio);
      }
    }
  }

  /** Amid the streets, a crew that is on its way after 20 s. */
  private static StationAdded microStation(Drill drill) {
    RoadNetwork network = drill.city().streets().network(NetworkKind.CAR);
    Position at = network.junction((int) (network.junctionCount() * 0.37));
    Station station =
        new Station(
            "micro",
            "micro",
            new Tier("micro"),
            drill.city().streets().locate(at.longitude(), at.latitude()));
    Unit like = drill.city().units().get(0);
    Readiness ready =
        new Readiness(
            RandomDuration.constant(Duration.ofSeconds(20)),
            Duration.ofSeconds(10),
            like.readiness().travelNoiseSigma(),
            like.readiness().setUp());
    return new StationAdded(
        station, List.of(new UnitGroup(like.type(), 1, ready, Optional.empty())));
  }

  private static Results run(Drill drill, long seed) throws InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    return new Experiment(seed, REPLICATIONS, threads)
        .run(new Variant("drill", drill), ConsumerFactory.NONE, Progress.SILENT);
  }

  private static double utilisation(Results results) {
    return results.measures().stream()
        .filter(m -> m.kind() == MeasureKind.UTILISATION && m.group().isEmpty())
        .map(m -> m.mean().value())
        .findFirst()
        .orElseThrow();
  }

  private static double[] series(Results results, String statistic) {
    return HeadlineSeries.of(results.samples()).stream()
        .filter(s -> s.id().equals(MeasureKind.FIRST_ARRIVAL.id()))
        .filter(s -> s.statistic().equals(statistic))
        .findFirst()
        .orElseThrow()
        .perReplication()
        .stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private static double[] differences(double[] before, double[] after) {
    double[] differences = new double[before.length];
    Arrays.setAll(differences, i -> after[i] - before[i]);
    return differences;
  }

  /** Of the ratio: its 2.5 % and 97.5 % points when replications are drawn again, with repeats. */
  private static double[] interval(double[] paired, double[] apart) {
    RandomStream stream = new RandomStreams(SEED, 0).stream(RandomStreams.Role.RESAMPLING, 1);
    double[] ratios = new double[RESAMPLES];
    double[] one = new double[paired.length];
    double[] other = new double[paired.length];
    for (int i = 0; i < RESAMPLES; i++) {
      for (int r = 0; r < paired.length; r++) {
        int drawn = (int) (stream.nextDouble() * paired.length);
        one[r] = paired[drawn];
        other[r] = apart[drawn];
      }
      ratios[i] = variance(other) / variance(one);
    }
    Arrays.sort(ratios);
    return new double[] {ratios[RESAMPLES / 40], ratios[RESAMPLES - RESAMPLES / 40 - 1]};
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double variance(double[] values) {
    double mean = mean(values);
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
  }
}
