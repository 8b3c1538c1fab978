package org.tocsin.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.tocsin.random.RandomStreams.Role;

class RandomStreamsTest {

  @Test
  void aStreamDependsOnItsNameOnlyAndNotOnWhatElseIsDrawn() {
    RandomStreams streams = new RandomStreams(7, 3);
    double alone = new RandomStreams(7, 3).stream(Role.WORK, 42).nextDouble();

    streams.stream(Role.PLACE, 42).nextDouble();
    streams.stream(Role.WORK, 41).nextDouble();

    assertThat(streams.stream(Role.WORK, 42).nextDouble()).isEqualTo(alone);
  }

  @Test
  void seedReplicationRoleAndKeyEachMakeAnotherStream() {
    Set<Long> firstDraws = new HashSet<>();
    int streams = 0;
    for (int seed = 0; seed < 10; seed++) {
      for (int replication = 0; replication < 10; replication++) {
        for (Role role : Role.values()) {
          for (int key = 0; key < 200; key++) {
            firstDraws.add(new RandomStreams(seed, replication).stream(role, key).nextLong());
            streams++;
          }
        }
      }
    }

    assertThat(firstDraws).hasSize(streams);
  }

  @Test
  void firstDrawsOfNeighbouringStreamsAreUniform() {
    long[] observed = new long[100];
    double[] expected = new double[100];
    for (int n = 0; n < 100_000; n++) {
      long key = RandomStreams.key(RandomStreams.key("residential-fire"), n);
      observed[(int) (new RandomStreams(1, 0).stream(Role.PLACE, key).nextDouble() * 100)]++;
    }
    java.util.Arrays.fill(expected, 1000);

    assertThat(new ChiSquareTest().chiSquareTest(expected, observed)).isGreaterThan(1e-4);
  }

  @Test
  void theNumbersNeverChange() {
    RandomStream stream =
        new RandomStreams(1, 0).stream(Role.ARRIVALS, RandomStreams.key("residential-fire"));

    assertThat(stream.nextLong()).isEqualTo(EXPECTED_FIRST);
    assertThat(stream.nextDouble()).isEqualTo(EXPECTED_SECOND);
    assertThat(stream.nextGaussian()).isEqualTo(EXPECTED_THIRD);
  }

  private static final long EXPECTED_FIRST = 1852192270941867208L;
  private static final double EXPECTED_SECOND = 0.4217251139182894;
  private static final double EXPECTED_THIRD = 0.48470349625754056;
}
