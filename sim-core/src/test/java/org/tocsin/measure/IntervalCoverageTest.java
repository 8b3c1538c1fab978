package org.tocsin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;

/**
 * Do 95 % intervals hold what they promise? Experiments of 20 replications are made from a known
 * law over and over: response times are log-normal with a random effect that all incidents of a
 * replication share, and their number is Poisson. The truth must lie in the interval in 0.92 of the
 * experiments or more.
 */
class IntervalCoverageTest {

  private static final int EXPERIMENTS = 1500;
  private static final int REPLICATIONS = 20;
  private static final double MU = FastMath.log(300_000);
  private static final double WITHIN_SIGMA = 0.5;
  private static final double BETWEEN_SIGMA = 0.15;
  private static final double SIGMA =
      FastMath.sqrt(WITHIN_SIGMA * WITHIN_SIGMA + BETWEEN_SIGMA * BETWEEN_SIGMA);
  private static final double TRUE_MEAN = FastMath.exp(MU + SIGMA * SIGMA / 2);
  private static final double TRUE_P90 = FastMath.exp(MU + 1.2815515655446004 * SIGMA);
  private static final double TRUE_MEDIAN = FastMath.exp(MU);

  @ParameterizedTest
  @ValueSource(ints = {6, 20, 100})
  void intervalsOfMeanShareAndPercentilesHoldTheTruth(int incidentsPerReplication) {
    int mean = 0;
    int share = 0;
    int median = 0;
    int p90 = 0;

    for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
      ClusteredSample sample = experiment(experiment, incidentsPerReplication);
      mean += holds(sample.mean(), TRUE_MEAN);
      share += holds(sample.shareAtMost((long) TRUE_P90), 0.9);
      median += holds(sample.percentile(0.5), TRUE_MEDIAN);
      p90 += holds(sample.percentile(0.9), TRUE_P90);
    }

    assertThat(List.of(mean, share, median, p90))
        .as("mean, share, median, p90 held in %d experiments", EXPERIMENTS)
        .allSatisfy(held -> assertThat(held / (double) EXPERIMENTS).isGreaterThanOrEqualTo(0.92));
  }

  private static int holds(Estimate estimate, double truth) {
    Interval interval = estimate.interval();
    return interval != null && interval.contains(truth) ? 1 : 0;
  }

  private static ClusteredSample experiment(int number, int incidentsPerReplication) {
    List<Sample> clusters = new ArrayList<>();
    PoissonDistribution counts =
        new PoissonDistribution(null, incidentsPerReplication, 1e-12, 10_000);
    for (int r = 0; r < REPLICATIONS; r++) {
      RandomStream stream = new RandomStreams(number, r).stream(Role.WORK, incidentsPerReplication);
      double shared = BETWEEN_SIGMA * normal(stream);
      int incidents = counts.inverseCumulativeProbability(stream.nextDouble());
      Sample sample = new Sample();
      for (int i = 0; i < incidents; i++) {
        sample.add(Math.round(FastMath.exp(MU + shared + WITHIN_SIGMA * normal(stream))));
      }
      clusters.add(sample);
    }
    return new ClusteredSample(clusters, null);
  }

  private static double normal(RandomStream stream) {
    double radius = FastMath.sqrt(-2 * FastMath.log(stream.nextOpenDouble()));
    return radius * FastMath.cos(2 * FastMath.PI * stream.nextDouble());
  }
}
