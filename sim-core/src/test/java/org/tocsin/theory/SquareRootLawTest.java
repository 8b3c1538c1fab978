package org.tocsin.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;

class SquareRootLawTest {

  private static final int CITIES = 20_000;

  @Test
  void constantsAreThoseOfTheLaw() {
    assertThat(SquareRootLaw.STRAIGHT_LINE.constant()).isCloseTo(0.5, within(1e-14));
    assertThat(SquareRootLaw.RIGHT_ANGLE.constant())
        .isCloseTo(Math.sqrt(Math.PI / 8), within(1e-14));
  }

  @Test
  void fourTimesAsManyUnitsHalveTheDistance() {
    double one = SquareRootLaw.RIGHT_ANGLE.meanToNearest(0.04).metres();
    double four = SquareRootLaw.RIGHT_ANGLE.meanToNearest(0.16).metres();

    assertThat(one).isCloseTo(3133.3, within(0.05));
    assertThat(four).isCloseTo(one / 2, within(1e-9));
  }

  @Test
  void eachFurtherUnitIsFartherByHalfItsRank() {
    SquareRootLaw law = SquareRootLaw.STRAIGHT_LINE;

    // gamma(j + 1/2) / gamma(j) gains the factor (j + 1/2) / j with each j
    assertThat(law.meanToNearest(2, 1).metres()).isCloseTo(750, within(1e-9));
    assertThat(law.meanToNearest(3, 1).metres()).isCloseTo(937.5, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"STRAIGHT_LINE, 1", "STRAIGHT_LINE, 3", "RIGHT_ANGLE, 1", "RIGHT_ANGLE, 3"})
  void unitsSpreadAtRandomAreAsFarAsTheLawSays(SquareRootLaw law, int rank) {
    RandomStream stream = new RandomStreams(1973, 0).stream(Role.CITY, rank);
    SummaryStatistics kilometres = new SummaryStatistics();

    for (int city = 0; city < CITIES; city++) {
      kilometres.addValue(distancesFromCentre(law, stream)[rank - 1]);
    }

    double standardError = kilometres.getStandardDeviation() / Math.sqrt(CITIES);
    double expected = law.meanToNearest(rank, 1).metres() / 1000;
    assertThat(standardError / expected).isLessThan(0.005);
    assertThat(Math.abs(kilometres.getMean() - expected) / standardError).isLessThan(3);
  }

  @Test
  void aCityWithoutFreeUnitsIsRefused() {
    assertThatThrownBy(() -> SquareRootLaw.RIGHT_ANGLE.meanToNearest(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unit 1 at 0.0 free units a square kilometre");
  }

  /** One unit a square kilometre on 10 by 10 km; sorted. */
  private static double[] distancesFromCentre(SquareRootLaw law, RandomStream stream) {
    int units =
        new PoissonDistribution(null, 100, 1e-12, 10_000)
            .inverseCumulativeProbability(stream.nextDouble());
    double[] distances = new double[units];
    for (int i = 0; i < units; i++) {
      double x = 10 * stream.nextDouble() - 5;
      double y = 10 * stream.nextDouble() - 5;
      distances[i] =
          law == SquareRootLaw.STRAIGHT_LINE ? Math.hypot(x, y) : Math.abs(x) + Math.abs(y);
    }
    Arrays.sort(distances);
    return distances;
  }
}
