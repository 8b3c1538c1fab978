package org.tocsin.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

  @Test
  void estimateAndTheoryAreSumsOverSizeAndTheErrorIsThatOfClusters() {
    List<Reading> readings =
        List.of(
            Reading.ofMean("q", 2, 10, 4),
            Reading.ofMean("q", 2, 8, 4),
            Reading.ofMean("q", 2, 6, 4));

    Finding finding = Finding.of("case", readings, 0);

    assertThat(finding.quantity()).isEqualTo("q");
    assertThat(finding.theory()).isEqualTo(2);
    assertThat(finding.simulated()).isEqualTo(2);
    // Replications say 2.5, 2 and 1.5: deviation 0.5, over the root of 3.
    assertThat(finding.standardError()).isCloseTo(0.288675, within(1e-6));
    assertThat(finding.relativeStandardError()).isCloseTo(0.144338, within(1e-6));
  }

  @Test
  void whereTheoryFollowsTheSimulationOnlyTheDifferenceHasAnError() {
    List<Reading> readings = List.of(new Reading("q", 10, 9, 4), new Reading("q", 100, 99, 4));

    Finding finding = Finding.of("case", readings, 0);

    assertThat(finding.simulated() - finding.theory()).isEqualTo(0.25);
    assertThat(finding.standardError()).isZero();
  }

  @Test
  void differencesAreInStandardErrorsOfANormalLaw() {
    // 2.093024 is the 97.5 % point of Student's t with 19 degrees of freedom, 1.959964 of the
    // normal law.
    assertThat(finding(102.093024, 1, 0, 20).z()).isCloseTo(1.959964, within(1e-5));
    assertThat(finding(97.906976, 1, 0, 20).z()).isCloseTo(-1.959964, within(1e-5));
    assertThat(finding(102, 1, 0, 1_000_000).z()).isCloseTo(2, within(1e-4));
  }

  @Test
  void onlyWhatExceedsTheAllowanceCounts() {
    assertThat(finding(101.9, 1, 0.02, 1_000_000).z()).isZero();
    assertThat(finding(105, 1, 0.02, 1_000_000).z()).isCloseTo(3, within(1e-3));
    assertThat(finding(95, 1, 0.02, 1_000_000).z()).isCloseTo(-3, within(1e-3));
  }

  @Test
  void withoutAnErrorAnyDifferenceIsTooMuchAndNoneIsNone() {
    assertThat(finding(101, 0, 0, 20).z()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(finding(99, 0, 0, 20).z()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(finding(100, 0, 0, 20).z()).isZero();
  }

  private static Finding finding(
      double simulated, double standardError, double allowance, int replications) {
    return new Finding("case", "q", 100, simulated, standardError, allowance, replications);
  }
}
