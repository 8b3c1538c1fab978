package org.tocsin.scenario.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.random.Constant;
import org.tocsin.random.Distribution;
import org.tocsin.random.Empirical;
import org.tocsin.random.GammaLaw;
import org.tocsin.random.LogNormal;
import org.tocsin.random.Mixture;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.YamlText;

/** Laws of times in the forms that the field writes them, with means known from textbooks. */
class LawTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          90 s                                                    | 90
          { constant: 2 min }                                     | 120
          { uniform: { min: 10 s, max: 30 s } }                   | 20
          { triangular: { min: 8 s, mode: 15 s, max: 40 s } }     | 21
          { exponential: { mean: 5 min } }                        | 300
          { gamma: { mean: 30 min, sd: 15 min } }                 | 1800
          { gamma: { shape: 3, scale: 10 s } }                    | 30
          { weibull: { shape: 1, scale: 10 s } }                  | 10
          { weibull: { shape: 2, scale: 10 s } }                  | 8.862269254527580
          { lognormal: { median: 50 s, sigma: 0 } }               | 50
          { lognormal: { median: 100 s, sigma: 1 } }              | 164.8721270700128
          { lognormal: { mean: 60 s, sd: 20 s } }                 | 60
          { empirical: [ 10 s, 20 s, 60 s ] }                     | 30
          { mixture: [ { weight: 1, law: 10 s }, { weight: 3, law: { uniform: { min: 10 s, max: 30 s } } } ] } | 17.5
          """)
  void aLawHasTheMeanThatItSays(String text, double seconds) {
    Distribution law = read(text).orElseThrow();

    assertThat(problems.all()).isEmpty();
    assertThat(law.mean()).isCloseTo(seconds, within(1e-9 * seconds));
  }

  @Test
  void parametersAreThoseOfTheTextbook() {
    assertThat(read("1.5 s")).contains(new Constant(1.5));
    assertThat(read("{ gamma: { mean: 20 s, sd: 10 s } }")).contains(new GammaLaw(4, 5));
    assertThat(read("{ gamma: { shape: 4, scale: 5 s } }")).contains(new GammaLaw(4, 5));
    assertThat(read("{ lognormal: { median: 1 s, sigma: 0.25 } }"))
        .contains(new LogNormal(0, 0.25));
    assertThat(read("{ empirical: [ 3 s, 1 s ] }").map(law -> ((Empirical) law).values().size()))
        .contains(2);
  }

  @Test
  void aMixtureMayContainAMixture() {
    Distribution law =
        read("{ mixture: [ { weight: 1, law: { mixture: [ { weight: 2, law: 4 s } ] } } ] }")
            .orElseThrow();

    assertThat(((Mixture) law).components().get(0).law()).isInstanceOf(Mixture.class);
    assertThat(law.mean()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5                                            | "5"; a duration such as 90 s, 3 min or 1h30m. Maybe "5 min"?
          [ 5 s ]                                      | a list of 1; a duration such as 90 s, 3 min or 1h30m; or one key of constant, uniform, triangular, exponential, gamma, weibull, lognormal, empirical, mixture
          {}                                           | an empty group of keys; a duration such as 90 s, 3 min or 1h30m; or one key of constant, uniform, triangular, exponential, gamma, weibull, lognormal, empirical, mixture
          { gama: { mean: 5 s, sd: 1 s } }             | unknown kind "gama"; a duration such as 90 s, 3 min or 1h30m; or one key of constant, uniform, triangular, exponential, gamma, weibull, lognormal, empirical, mixture. Maybe "gamma"?
          { gamma: { mean: 5 s, shape: 1 } }           | gamma: mean and shape; mean and sd, or shape and scale
          { gamma: {} }                                | gamma: no parameters; mean and sd, or shape and scale
          { gamma: { scale: 5 s } }                    | gamma: scale without shape; mean and sd, or shape and scale
          { gamma: { mean: 5 s, sd: 1 s, scale: 1 s } }| gamma: mean and sd and scale; mean and sd, or shape and scale
          { gamma: { mean: 5 s, sd: 0 s } }            | gamma: mean 5.0, sd 0.0; both above 0
          { lognormal: { median: 5 s } }               | lognormal: median without sigma; median and sigma, or mean and sd
          { lognormal: { sd: 5 s } }                   | lognormal: sd without mean; median and sigma, or mean and sd
          { lognormal: { median: 0 s, sigma: 1 } }     | log-normal: median 0.0; above 0
          { uniform: { min: 5 s, max: 1 s } }          | min 5 s, max 1 s; min at most max
          { exponential: { mean: 0 s } }               | exponential: mean 0.0; a finite number above 0
          { exponential: {} }                          | no key "mean"; a duration such as 90 s, 3 min or 1h30m
          { weibull: { shape: 2 s, scale: 1 s } }      | "2 s"; a number from 1.0E-9 to 1000000000
          { empirical: [] }                            | a list of 0; a list of at least 1, each a duration such as 90 s, 3 min or 1h30m
          { mixture: [ { law: 5 s } ] }                | no key "weight"; a number from 1.0E-9 to 1000000000
          """)
  void aWrongLawIsOneProblem(String text, String message) {
    assertThat(read(text)).isEmpty();

    assertThat(problems.all())
        .singleElement()
        .extracting(Problem::oneLine)
        .asString()
        .endsWith(": " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ constant: 5 s, uniform: { min: 1 s, max: 2 s } }", "{ 5 s: 5 s }"})
  void aLawHasOneKind(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(problems.count()).isEqualTo(1);
  }

  private Optional<Distribution> read(String text) {
    return YamlText.read("f", "work: " + text, new Problems())
        .map(top -> ((org.tocsin.scenario.yaml.Mapping) top).find("work").orElseThrow())
        .flatMap(entry -> Laws.LAW.read(entry, problems));
  }
}
