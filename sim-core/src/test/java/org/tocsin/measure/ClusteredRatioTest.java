package org.tocsin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Small cases counted by hand. */
class ClusteredRatioTest {

  @Test
  void theRatioIsPooledAndItsErrorComesFromTheResiduals() {
    double[] sums = {10, 30, 20};
    double[] sizes = {2, 4, 4};

    Estimate estimate = ClusteredRatio.estimate(sums, sizes, null);

    // ratio 60/10 = 6; residuals -2, 6, -4; their squares sum to 56; error = sqrt(3 * 56 / 2) / 10
    double error = Math.sqrt(84) / 10;
    assertThat(estimate.value()).isEqualTo(6);
    assertThat(ClusteredRatio.standardError(sums, sizes, 6)).isCloseTo(error, within(1e-12));
    // Student's t for 2 degrees of freedom: 4.302653
    assertThat(estimate.interval().low()).isCloseTo(6 - 4.302653 * error, within(1e-5));
    assertThat(estimate.interval().high()).isCloseTo(6 + 4.302653 * error, within(1e-5));
  }

  @Test
  void theIntervalOfAShareStaysBetweenZeroAndOne() {
    Estimate estimate =
        ClusteredRatio.shareEstimate(new double[] {9, 10, 8}, new double[] {10, 10, 10}, null);

    assertThat(estimate.value()).isCloseTo(0.9, within(1e-12));
    assertThat(estimate.interval().low()).isBetween(0.3, 0.9);
    assertThat(estimate.interval().high()).isBetween(0.9, 1.0);
  }

  @Test
  void whereAllMetTheTargetTheIntervalIsTheExactBinomialBound() {
    Estimate estimate =
        ClusteredRatio.shareEstimate(new double[] {10, 10}, new double[] {10, 10}, null);

    assertThat(estimate.value()).isEqualTo(1);
    assertThat(estimate.interval().low()).isCloseTo(Math.pow(0.025, 1 / 20.0), within(1e-12));
    assertThat(estimate.interval().high()).isEqualTo(1);
  }

  @Test
  void whereOneClusterAloneSawSomethingNobodyKnowsTheSpread() {
    double[] values = {0, 50, 0};
    double[] sizes = {0, 1, 0};

    Estimate estimate = ClusteredRatio.estimate(values, sizes, null);

    assertThat(estimate.value()).isEqualTo(50);
    assertThat(estimate.interval()).isNull();
    assertThat(estimate.noIntervalReason()).contains("one cluster");
  }

  @Test
  void clustersThatSawNothingTellNothingOfTheSpread() {
    Estimate among =
        ClusteredRatio.estimate(new double[] {10, 0, 30, 0}, new double[] {2, 0, 4, 0}, null);
    Estimate alone = ClusteredRatio.estimate(new double[] {10, 30}, new double[] {2, 4}, null);

    assertThat(among).isEqualTo(alone);
  }

  @Test
  void nothingObservedGivesNothing() {
    assertThat(ClusteredRatio.estimate(new double[] {0, 0}, new double[] {0, 0}, null))
        .isEqualTo(Estimate.NONE);
  }
}
