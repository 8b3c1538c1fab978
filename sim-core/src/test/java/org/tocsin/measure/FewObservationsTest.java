package org.tocsin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be told of a percentile where few were seen, one in each replication: 1, 2, ... s. */
class FewObservationsTest {

  @Test
  void nothingBoundsThePercentileThatAllMayBeBelow() {
    // 0.9^35 is 0.0250297, 0.9^36 is 0.0225.
    assertThat(seconds(35).percentile(0.9).interval().high()).isInfinite();
    assertThat(seconds(36).percentile(0.9).interval().high()).isFinite();
  }

  @Test
  void aMedianOfFiveMayBeAnywhereAndOneOfSixIsBetweenTheFirstAndTheLast() {
    // 0.5^5 is 0.03125, 0.5^6 is 0.015625.
    assertThat(seconds(5).percentile(0.5).interval())
        .isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
    assertThat(seconds(6).percentile(0.5).interval().low()).isGreaterThanOrEqualTo(1000);
    assertThat(seconds(6).percentile(0.5).interval().high()).isLessThanOrEqualTo(6000);
  }

  @Test
  void ofOneReplicationAloneNothingIsTold() {
    Sample several = new Sample();
    several.add(1000);
    several.add(2000);

    Estimate median = new ClusteredSample(List.of(several, new Sample()), null).percentile(0.5);

    assertThat(median.value()).isEqualTo(1000);
    assertThat(median.interval()).isNull();
  }

  private static ClusteredSample seconds(int count) {
    List<Sample> clusters = new ArrayList<>();
    for (int second = 1; second <= count; second++) {
      Sample sample = new Sample();
      sample.add(second * 1000L);
      clusters.add(sample);
    }
    return new ClusteredSample(clusters, null);
  }
}
