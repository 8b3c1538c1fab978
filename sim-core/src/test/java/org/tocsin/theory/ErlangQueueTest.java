package org.tocsin.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangQueueTest {

  private static final double SIXTH_DIGIT = 5.001e-7;

  @ParameterizedTest
  @CsvSource({
    " 1, 0.8, .444444, .800000, 4.000000, 3.200000",
    " 2, 1.5, .310345, .642857, 1.285714, 1.928571",
    " 3, 1.5, .134328, .236842,  .157895,  .236842",
    " 3, 2.0, .210526, .444444,  .444444,  .888889",
    " 5, 4.0, .199067, .554113,  .554113, 2.216450",
    "10, 8.0, .121661, .409180,  .204590, 1.636721",
    "20, 16., .064411, .256078,  .064019, 1.024311"
  })
  void lossWaitAndLineAreThoseOfTheTables(
      int servers, double load, double b, double c, double wait, double line) {
    ErlangQueue queue = new ErlangQueue(load, servers);

    assertThat(queue.erlangB()).isCloseTo(b, within(SIXTH_DIGIT));
    assertThat(queue.erlangC()).isCloseTo(c, within(SIXTH_DIGIT));
    assertThat(queue.meanWaitInServices()).isCloseTo(wait, within(SIXTH_DIGIT));
    assertThat(queue.meanQueueLength()).isCloseTo(line, within(SIXTH_DIGIT));
    assertThat(queue.utilisation()).isEqualTo(load / servers);
  }

  @Test
  void waitsAreMeasuredInMeanServices() {
    ErlangQueue queue = new ErlangQueue(2, 3);

    // C = 4/9; waits of those that wait are exponential with mean 1 / (3 - 2) services
    Duration service = Duration.ofMinutes(45);
    assertThat(queue.meanWait(service)).isEqualTo(Duration.ofMinutes(20));
    assertThat(queue.meanWaitOfWaitingInServices()).isEqualTo(1);
    assertThat(queue.meanWaitOfWaiting(service)).isEqualTo(service);
  }

  @Test
  void theShareWaitingLongerFallsFromErlangCByAFactorEForEachMeanWait() {
    ErlangQueue queue = new ErlangQueue(2, 3);
    Duration service = Duration.ofMinutes(45);

    assertThat(queue.shareWaitingLonger(Duration.ZERO, service)).isEqualTo(queue.erlangC());
    assertThat(queue.shareWaitingLonger(Duration.ofMinutes(90), service))
        .isCloseTo(4.0 / 9 * Math.exp(-2), within(1e-12));
  }

  @Test
  void theStationaryLawAgreesWithAllMeans() {
    ErlangQueue queue = new ErlangQueue(8, 10);

    double total = IntStream.range(0, 500).mapToDouble(queue::probability).sum();
    double allBusy = IntStream.range(10, 500).mapToDouble(queue::probability).sum();
    double line = IntStream.range(10, 500).mapToDouble(n -> (n - 10) * queue.probability(n)).sum();

    assertThat(total).isCloseTo(1, within(1e-12));
    assertThat(allBusy).isCloseTo(queue.erlangC(), within(1e-12));
    assertThat(line).isCloseTo(queue.meanQueueLength(), within(1e-12));
  }

  @Test
  void oneServerIsEmptyForTheShareOfTimeThatItIsIdle() {
    ErlangQueue queue = new ErlangQueue(0.8, 1);

    assertThat(queue.probability(0)).isCloseTo(0.2, within(1e-15));
    assertThat(queue.probability(3)).isCloseTo(0.2 * 0.512, within(1e-15));
  }

  @Test
  void manyServersWithLittleToDoAreNoTroubleToCompute() {
    ErlangQueue queue = new ErlangQueue(0.5, 2000);

    assertThat(queue.probability(0)).isCloseTo(Math.exp(-0.5), within(1e-12));
    assertThat(queue.erlangC()).isZero();
  }

  @Test
  void aLineThatWouldGrowForEverIsRefusedButItsLossIsTold() {
    ErlangQueue queue = new ErlangQueue(3, 3);

    // B(3, 3) = (27 / 6) / (1 + 3 + 9 / 2 + 27 / 6) = 9 / 26
    assertThat(queue.erlangB()).isCloseTo(9.0 / 26, within(1e-15));
    assertThatThrownBy(queue::erlangC)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            """
            erlang: offered load 3.0 on 3 servers; below the number of servers, else the line grows for ever.
              Maybe a finite number of waiting places?\
            """);
    assertThatThrownBy(queue::meanWaitInServices).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(queue::meanQueueLength).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(queue::utilisation).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> queue.probability(0)).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "-1, 3", "NaN, 3", "Infinity, 3", "1, 0"})
  void aQueueWithoutCallsOrServersIsRefused(double load, int servers) {
    assertThatThrownBy(() -> new ErlangQueue(load, servers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a finite load above 0, 1 server or more");
  }
}
