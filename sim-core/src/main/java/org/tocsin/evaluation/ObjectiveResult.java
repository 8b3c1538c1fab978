package org.tocsin.evaluation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.measure.ClusteredRatio;
import org.tocsin.measure.Estimate;
import org.tocsin.measure.Interval;

/**
 * How well an objective was attained, overall or as far as one capability serves it.
 *
 * @param capability empty for all that serves the objective
 * @param met mean over replications of the share of its expected actions met, critical ones counted
 *     {@value #CRITICAL_WEIGHT} times
 * @param rating absent where nothing was judged
 * @param worst by the lower end of the interval of {@code met}; absent where there is none
 * @param best by the upper end
 */
public record ObjectiveResult(
    Optional<String> objective,
    Optional<String> capability,
    int actions,
    Estimate met,
    @Nullable Rating rating,
    @Nullable Rating worst,
    @Nullable Rating best) {

  public static final int CRITICAL_WEIGHT = 2;

  static ObjectiveResult of(
      Optional<String> objective, Optional<String> capability, List<ExpectedActionResult> results) {
    Estimate met = met(results);
    double critical =
        results.stream()
            .filter(result -> result.expected().critical() && result.met().value() != null)
            .mapToDouble(result -> shareOf(result.met()))
            .min()
            .orElse(1);
    Interval interval = met.interval();
    return new ObjectiveResult(
        objective,
        capability,
        results.size(),
        met,
        met.value() == null ? null : Rating.of(met.value(), critical),
        interval == null ? null : Rating.of(interval.low(), critical),
        interval == null ? null : Rating.of(interval.high(), critical));
  }

  private static double shareOf(Estimate met) {
    Double value = met.value();
    return value == null ? 1 : value;
  }

  /** A replication counts once, however many of its actions could be judged. */
  private static Estimate met(List<ExpectedActionResult> results) {
    int replications = results.get(0).outcomes().size();
    double[] shares = new double[replications];
    double[] ones = new double[replications];
    for (int r = 0; r < replications; r++) {
      double met = 0;
      double all = 0;
      for (ExpectedActionResult result : results) {
        double weight = result.expected().critical() ? CRITICAL_WEIGHT : 1;
        ActionState state = result.outcomes().get(r).state();
        met += state == ActionState.MET ? weight : 0;
        all += state.isJudged() ? weight : 0;
      }
      ones[r] = all > 0 ? 1 : 0;
      shares[r] = all > 0 ? met / all : 0;
    }
    return ClusteredRatio.shareEstimate(shares, ones, null);
  }
}
