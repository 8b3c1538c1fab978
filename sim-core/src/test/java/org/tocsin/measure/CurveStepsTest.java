package org.tocsin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveStepsTest {

  @Test
  void shortTimesWhereTargetsLieAreToldFinely() {
    List<Long> times = CurveSteps.upTo(500_000);

    assertThat(times).startsWith(0L, 5000L, 10_000L).contains(60_000L, 180_000L, 300_000L);
    assertThat(times).endsWith(495_000L, 510_000L).hasSize(51);
  }

  @Test
  void aLongWayHasFewStepsMoreThanAShortOne() {
    List<Long> times = CurveSteps.upTo(86_400_000);

    assertThat(times).hasSizeBetween(90, 100).isSorted().contains(600_000L);
    assertThat(times.get(times.size() - 1)).isGreaterThan(86_400_000L);
  }
}
