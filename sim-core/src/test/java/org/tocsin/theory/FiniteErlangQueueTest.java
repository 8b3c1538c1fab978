package org.tocsin.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FiniteErlangQueueTest {

  @Test
  void twoServersAndOnePlaceCountedByHand() {
    FiniteErlangQueue queue = new FiniteErlangQueue(1, 2, 1);

    // weights 1, 1, 1/2, 1/4 of 11/4; a wait of 1/11 calls in line at 10/11 calls taken a service
    assertThat(queue.probability(0)).isCloseTo(4.0 / 11, within(1e-15));
    assertThat(queue.probability(2)).isCloseTo(2.0 / 11, within(1e-15));
    assertThat(queue.blockedShare()).isCloseTo(1.0 / 11, within(1e-15));
    assertThat(queue.utilisation()).isCloseTo(5.0 / 11, within(1e-15));
    assertThat(queue.meanQueueLength()).isCloseTo(1.0 / 11, within(1e-15));
    assertThat(queue.meanWaitInServices()).isCloseTo(0.1, within(1e-15));
    assertThat(queue.meanWait(Duration.ofMinutes(10))).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void anOverloadedServerWithTwoPlacesCountedByHand() {
    FiniteErlangQueue queue = new FiniteErlangQueue(2, 1, 2);

    // weights 1, 2, 4, 8 of 15; in line (4 + 2 * 8) / 15; taken 2 * 7 / 15
    assertThat(queue.blockedShare()).isCloseTo(8.0 / 15, within(1e-15));
    assertThat(queue.utilisation()).isCloseTo(14.0 / 15, within(1e-15));
    assertThat(queue.meanWaitInServices()).isCloseTo(20.0 / 14, within(1e-14));
  }

  @Property
  void withoutWaitingPlacesItLosesWhatErlangBSays(
      @ForAll @DoubleRange(min = 0.01, max = 200) double load,
      @ForAll @IntRange(min = 1, max = 150) int servers) {
    FiniteErlangQueue queue = new FiniteErlangQueue(load, servers, 0);

    double erlangB = new ErlangQueue(load, servers).erlangB();
    assertThat(queue.blockedShare()).isCloseTo(erlangB, within(1e-12));
    assertThat(queue.meanWaitInServices()).isZero();
  }

  @Property(tries = 100)
  void withVeryManyWaitingPlacesItIsTheQueueWithoutEnd(
      @ForAll @IntRange(min = 1, max = 40) int servers,
      @ForAll @DoubleRange(min = 0.05, max = 0.95) double utilisation) {
    double load = utilisation * servers;

    FiniteErlangQueue finite = new FiniteErlangQueue(load, servers, 1000);

    ErlangQueue endless = new ErlangQueue(load, servers);
    double busy = IntStream.range(0, servers).mapToDouble(finite::probability).sum();
    assertThat(finite.blockedShare()).isLessThan(1e-12);
    assertThat(1 - busy).isCloseTo(endless.erlangC(), within(1e-10));
    assertThat(finite.meanWaitInServices()).isCloseTo(endless.meanWaitInServices(), within(1e-10));
    assertThat(finite.probability(servers)).isCloseTo(endless.probability(servers), within(1e-12));
  }

  @Test
  void noMoreCallsThanPlacesCanBeAskedFor() {
    FiniteErlangQueue queue = new FiniteErlangQueue(1, 2, 1);

    assertThatThrownBy(() -> queue.probability(4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("erlang: 4 calls; 0 to 3");
  }
}
