package org.tocsin.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.random.RandomStreams.Role;

class DistributionsTest {

  private static final int DRAWS = 200_000;

  static Stream<Arguments> lawsAndTheory() {
    return Stream.of(
        Arguments.of(new Uniform(3, 9), new UniformRealDistribution(null, 3, 9)),
        Arguments.of(new Triangular(10, 20, 60), new TriangularDistribution(null, 10, 20, 60)),
        Arguments.of(new Exponential(45), new ExponentialDistribution(null, 45)),
        Arguments.of(new GammaLaw(2.5, 12), new GammaDistribution(null, 2.5, 12)),
        Arguments.of(new GammaLaw(0.4, 100), new GammaDistribution(null, 0.4, 100)),
        Arguments.of(new Weibull(1.5, 18), new WeibullDistribution(null, 1.5, 18)),
        Arguments.of(
            LogNormal.ofMedianSigma(45, 0.4), new LogNormalDistribution(null, Math.log(45), 0.4)));
  }

  @ParameterizedTest
  @MethodSource("lawsAndTheory")
  void momentsAndShapeAgreeWithTheory(Distribution law, RealDistribution theory) {
    RandomStream stream = new RandomStreams(20260310, 0).stream(Role.WORK, 1);
    SummaryStatistics moments = new SummaryStatistics();
    double[] some = new double[5000];

    for (int i = 0; i < DRAWS; i++) {
      double value = law.sample(stream);
      moments.addValue(value);
      some[i % some.length] = value;
    }

    double standardError = Math.sqrt(theory.getNumericalVariance() / DRAWS);
    assertThat(Math.abs(moments.getMean() - theory.getNumericalMean()) / standardError)
        .isLessThan(4);
    assertThat(law.mean())
        .isCloseTo(
            theory.getNumericalMean(), org.assertj.core.data.Percentage.withPercentage(1e-6));
    assertThat(moments.getVariance() / theory.getNumericalVariance()).isBetween(0.96, 1.04);
    assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(theory, some)).isGreaterThan(1e-4);
  }

  @Test
  void meanAndStandardDeviationGiveTheLawThatHasThem() {
    LogNormal logNormal = LogNormal.ofMeanSd(60, 30);
    GammaLaw gamma = GammaLaw.ofMeanSd(25, 10);

    assertThat(logNormal.mean()).isCloseTo(60, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(
            new LogNormalDistribution(null, logNormal.mu(), logNormal.sigma())
                .getNumericalVariance())
        .isCloseTo(900, org.assertj.core.data.Offset.offset(1e-6));
    assertThat(gamma.mean()).isCloseTo(25, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(gamma.shape() * gamma.scale() * gamma.scale())
        .isCloseTo(100, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void anEmpiricalLawDrawsEachValueEquallyOften() {
    Distribution law = new Empirical(List.of(1.0, 2.0, 6.0));
    RandomStream stream = new RandomStreams(1, 0).stream(Role.WORK, 1);

    double ones =
        Stream.generate(() -> law.sample(stream)).limit(30_000).filter(v -> v == 1.0).count();

    assertThat(law.mean()).isEqualTo(3);
    assertThat(ones / 30_000).isBetween(0.32, 0.347);
  }

  @Test
  void aMixtureDrawsFromItsPartsByWeight() {
    Distribution law =
        new Mixture(
            List.of(
                new Mixture.Component(3, new Constant(10)),
                new Mixture.Component(1, new Constant(50))));
    RandomStream stream = new RandomStreams(1, 0).stream(Role.WORK, 2);

    double tens =
        Stream.generate(() -> law.sample(stream)).limit(40_000).filter(v -> v == 10.0).count();

    assertThat(law.mean()).isEqualTo(20);
    assertThat(tens / 40_000).isBetween(0.74, 0.76);
  }

  @Test
  void parametersOutsideTheLawAreNamed() {
    assertThatThrownBy(() -> new Exponential(0))
        .hasMessage("exponential: mean 0.0; a finite number above 0");
    assertThatThrownBy(() -> new Triangular(3, 2, 5))
        .hasMessageContaining("mode 2.0")
        .hasMessageContaining("rising order");
    assertThatThrownBy(() -> new GammaLaw(-1, 2)).hasMessageContaining("shape -1.0");
  }
}
