package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tocsin.measure.Estimate;
import org.tocsin.measure.Interval;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.random.Exponential;
import org.tocsin.town.TinyTown;

/**
 * Intervals from batches of days of one long run. Turnouts are exponential with a mean of 120 s
 * after a call of 30 s and a way of 50 s, engines are many: so the mean is 200 s and the 90th
 * percentile 80 s + 120 s ln 10.
 */
class LongRunTest {

  private static final int RUNS = 400;
  private static final double TRUE_MEAN = 200;
  private static final double TRUE_P90 = 80 + 120 * 2.302585092994046;

  @Test
  void intervalsFromBatchesHoldTheTruth() throws InterruptedException {
    Variant month = month();
    int mean = 0;
    int p90 = 0;

    for (int seed = 0; seed < RUNS; seed++) {
      MeasureResult arrival = firstArrival(new Experiment(seed, 1, 1), month);
      mean += holds(arrival.mean(), TRUE_MEAN);
      p90 += holds(arrival.p90(), TRUE_P90);
    }

    assertThat(mean / (double) RUNS).isGreaterThanOrEqualTo(0.92);
    assertThat(p90 / (double) RUNS).isGreaterThanOrEqualTo(0.92);
  }

  private static int holds(Estimate estimate, double truth) {
    Interval interval = estimate.interval();
    return interval != null && interval.contains(truth) ? 1 : 0;
  }

  private static MeasureResult firstArrival(Experiment experiment, Variant variant)
      throws InterruptedException {
    return experiment.run(variant, ConsumerFactory.NONE, Progress.SILENT).measures().stream()
        .filter(m -> m.kind() == MeasureKind.FIRST_ARRIVAL && m.group().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Variant month() {
    String[] units = new String[6];
    java.util.Arrays.fill(units, "engine:pumping 1");
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .turnout(new Exponential(120))
            .station("a", "central", 0, units)
            .incidentType("fire", "first=pumping 1")
            .poisson("p", "fire", 8, 500)
            .lasting(Duration.ofDays(30), Duration.ZERO);
    return new Variant("month", town.drill());
  }
}
