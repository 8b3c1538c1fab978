package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.city.Intake;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Transport;
import org.tocsin.random.Constant;
import org.tocsin.random.Exponential;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.HandoverBegan;
import org.tocsin.timeline.UnitAtHospital;
import org.tocsin.town.TinyTown;

/**
 * Crews that come at random to a few bays and hand over for an exponential time are a queue M/M/c:
 * Erlang C says how many wait and for how long.
 */
class G03HandoverQueueTest {

  private static final int REPLICATIONS = 20;
  private static final int MEAN_HANDOVER_SECONDS = 60;

  /** Offered load, bays, share that wait and mean wait in handovers, from Erlang's formulas. */
  @ParameterizedTest
  @CsvSource({"0.8, 1, 20, 0.800000, 4.000000", "2, 3, 4, 0.444444, 0.444444"})
  void crewsWaitForABayAsErlangSays(
      double load, int bays, int days, double waits, double meanWait) {
    Drill drill = ambulancesFor(load, bays, days);
    double[] shares = new double[REPLICATIONS];
    double[] waitsInHandovers = new double[REPLICATIONS];

    for (int r = 0; r < REPLICATIONS; r++) {
      Queue queue = new Queue();
      DrillRunner.run(drill, new RandomStreams(5, r), queue);
      shares[r] = (double) queue.waited / queue.arrived;
      waitsInHandovers[r] = queue.waitMillis / 1000.0 / queue.arrived / MEAN_HANDOVER_SECONDS;
    }

    assertThat(mean(shares)).isCloseTo(waits, within(3 * standardError(shares)));
    assertThat(mean(waitsInHandovers))
        .isCloseTo(meanWait, within(3 * standardError(waitsInHandovers)));
    assertThat(standardError(shares) / waits).as("sharp enough to tell").isLessThan(0.01);
  }

  /** Patients at the hospital's own street, with an ambulance for every one. */
  private static Drill ambulancesFor(double load, int bays, int days) {
    RandomDuration handover = new RandomDuration(new Exponential(MEAN_HANDOVER_SECONDS));
    String[] ambulances =
        Collections.nCopies(200, "ambulance:medical 1,transport 1").toArray(String[]::new);
    return TinyTown.onStreetOf(100)
        .call(0, 0)
        .turnout(new Constant(0))
        .work(new Constant(0))
        .station("a", "central", 0, ambulances)
        .hospital("first", 0, Intake.UNLIMITED.withBays(bays))
        .incidentType("illness", "first=medical 1")
        .changeType("illness", type -> type.withTransport(Transport.PLAIN.withHandover(handover)))
        .poisson("p", "illness", load * 86_400 / MEAN_HANDOVER_SECONDS, 0)
        .lasting(Duration.ofDays(days), Duration.ofHours(12))
        .drill();
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double standardError(double[] values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return StrictMath.sqrt(squares / (values.length - 1) / values.length);
  }

  /** Counts crews that reach the hospital in counted time. */
  private static final class Queue implements FactConsumer {
    private final Map<Unit, Long> cameAt = new HashMap<>();
    long arrived;
    long waited;
    long waitMillis;

    @Override
    public void unitAtHospital(UnitAtHospital fact) {
      cameAt.put(fact.unit(), fact.atMillis());
    }

    @Override
    public void handoverBegan(HandoverBegan fact) {
      long came = cameAt.remove(fact.unit());
      if (came >= 0) {
        arrived++;
        waited += fact.atMillis() > came ? 1 : 0;
        waitMillis += fact.atMillis() - came;
      }
    }
  }
}
