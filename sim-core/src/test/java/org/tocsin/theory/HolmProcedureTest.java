package org.tocsin.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class HolmProcedureTest {

  @Test
  void aDifferenceCountsEitherWay() {
    HolmProcedure family = new HolmProcedure(List.of(1.959964, -1.959964, 2.575829, 0.0));

    assertThat(family.twoSidedP(0)).isCloseTo(0.05, within(1e-7));
    assertThat(family.twoSidedP(1)).isEqualTo(family.twoSidedP(0));
    assertThat(family.twoSidedP(2)).isCloseTo(0.01, within(1e-7));
    assertThat(family.twoSidedP(3)).isEqualTo(1);
  }

  @Test
  void fourResultsGoneThroughByHand() {
    // p 0.005, 0.010, 0.030, 0.040, in another order: times 4, 3, 2, 1, and never falling
    HolmProcedure family = ofP(0.010, 0.040, 0.030, 0.005);

    assertThat(family.adjustedP(3)).isCloseTo(0.020, within(1e-9));
    assertThat(family.adjustedP(0)).isCloseTo(0.030, within(1e-9));
    assertThat(family.adjustedP(2)).isCloseTo(0.060, within(1e-9));
    assertThat(family.adjustedP(1)).isCloseTo(0.060, within(1e-9));
    assertThat(family.rejectedAt(0.05)).containsExactly(0, 3);
    assertThat(family.rejectedAt(0.01)).isEmpty();
  }

  @Test
  void afterTheFirstThatMayBeChanceAllOthersMayBe() {
    // alone 0.026 is below 0.05 / 1, but 0.0255 before it is above 0.05 / 2
    HolmProcedure family = ofP(0.0255, 0.026);

    assertThat(family.rejectedAt(0.05)).isEmpty();
  }

  @Test
  void itSeesMoreThanDividingTheLevelByTheSizeOfTheFamily() {
    // Bonferroni would ask the second for 0.05 / 3 = 0.0167
    HolmProcedure family = ofP(0.001, 0.02, 0.5);

    assertThat(family.rejectedAt(0.05)).containsExactly(0, 1);
  }

  @Test
  void aCertainDifferenceIsRejectedAtAnyLevel() {
    HolmProcedure family = new HolmProcedure(List.of(0.3, Double.NEGATIVE_INFINITY));

    assertThat(family.rejectedAt(1e-12)).containsExactly(1);
  }

  @Test
  void anEmptyFamilyRejectsNothing() {
    assertThat(new HolmProcedure(List.of()).rejectedAt(0.05)).isEmpty();
  }

  @Property
  void whatIsRejectedAtALevelIsRejectedAtAHigherOne(
      @ForAll @Size(max = 12) List<@DoubleRange(min = -5, max = 5) Double> differences) {
    HolmProcedure family = new HolmProcedure(differences);

    assertThat(family.rejectedAt(0.05)).containsAll(family.rejectedAt(0.01));
  }

  @Property
  void rejectionFollowsHolmsStepsAsHeWroteThem(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -5, max = 5) Double> differences) {
    HolmProcedure family = new HolmProcedure(differences);

    int n = differences.size();
    double[] p = differences.stream().mapToDouble(HolmProcedureTest::pOf).sorted().toArray();
    int rejected = 0;
    while (rejected < n && p[rejected] <= 0.05 / (n - rejected)) {
      rejected++;
    }
    assertThat(family.rejectedAt(0.05)).hasSize(rejected);
  }

  @Test
  void aDifferenceThatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> new HolmProcedure(List.of(1.0, Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe a difference of 0 with a standard error of 0?");
  }

  private static double pOf(double z) {
    return 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(z));
  }

  private static HolmProcedure ofP(double... ps) {
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    return new HolmProcedure(
        Arrays.stream(ps)
            .map(p -> normal.inverseCumulativeProbability(1 - p / 2))
            .boxed()
            .toList());
  }
}
