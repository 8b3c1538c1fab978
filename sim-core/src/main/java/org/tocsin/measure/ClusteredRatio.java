package org.tocsin.measure;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * A ratio of two sums over clusters, with its 95 % interval: linearised ratio estimator with a
 * finite number of clusters (Cochran, "Sampling Techniques", 3rd ed., 1977, section 6) and
 * Student's t with one degree of freedom less than clusters.
 */
public final class ClusteredRatio {

  private static final double UPPER = 0.975;

  /** What either end of an interval leaves out. */
  static final double TAIL = 1 - UPPER;

  static final String ONE_OBSERVED = "observed in one cluster only, which has no spread";

  private ClusteredRatio() {}

  /** Sum of {@code values} over sum of {@code sizes}; absent when the sizes are 0. */
  public static Estimate estimate(double[] values, double[] sizes, @Nullable String noInterval) {
    double size = Arrays.stream(sizes).sum();
    if (size == 0) {
      return Estimate.NONE;
    }
    double ratio = Arrays.stream(values).sum() / size;
    String reason = noInterval == null && observed(sizes) < 2 ? ONE_OBSERVED : noInterval;
    if (reason != null) {
      return new Estimate(ratio, null, reason);
    }
    return new Estimate(ratio, plainInterval(values, sizes, ratio), null);
  }

  /**
   * In how many clusters there was anything. Only these tell of the spread, and they are as many as
   * the degrees of freedom and one (Korn and Graubard, "Analysis of Health Surveys", 1999, section
   * 5.2).
   */
  private static int observed(double[] sizes) {
    return (int) Arrays.stream(sizes).filter(size -> size > 0).count();
  }

  private static Interval plainInterval(double[] values, double[] sizes, double ratio) {
    double reach = studentT(observed(sizes)) * standardError(values, sizes, ratio);
    return new Interval(ratio - reach, ratio + reach);
  }

  /** The same for a share, whose interval stays within 0 and 1. */
  public static Estimate shareEstimate(double[] met, double[] sizes, @Nullable String noInterval) {
    double size = Arrays.stream(sizes).sum();
    if (size == 0 || noInterval != null) {
      return estimate(met, sizes, noInterval);
    }
    double share = Arrays.stream(met).sum() / size;
    if (share <= 0 || share >= 1) {
      return new Estimate(share, extremeInterval(share, size), null);
    }
    if (observed(sizes) < 2) {
      return new Estimate(share, null, ONE_OBSERVED);
    }
    double error = standardError(met, sizes, share);
    return new Estimate(share, logitInterval(share, error, observed(sizes)), null);
  }

  /** The same for a part of a whole that is no count, such as busy time, within 0 and 1. */
  static Estimate partEstimate(double[] parts, double[] sizes, @Nullable String noInterval) {
    double size = Arrays.stream(sizes).sum();
    double part = Arrays.stream(parts).sum() / size;
    // No size at all gives no number, which is not between 0 and 1 either.
    if (noInterval != null || observed(sizes) < 2 || !(part > 0 && part < 1)) {
      return estimate(parts, sizes, noInterval);
    }
    double error = standardError(parts, sizes, part);
    return new Estimate(part, logitInterval(part, error, observed(sizes)), null);
  }

  /** Standard error of the ratio, taken at a given value of it. */
  public static double standardError(double[] values, double[] sizes, double ratio) {
    int clusters = observed(sizes);
    double size = Arrays.stream(sizes).sum();
    double squares = 0;
    double sum = 0;
    for (int i = 0; i < sizes.length; i++) {
      double residual = values[i] - ratio * sizes[i];
      squares += residual * residual;
      sum += residual;
    }
    double variance = (squares - sum * sum / clusters) / (clusters - 1);
    return FastMath.sqrt(clusters * Math.max(0, variance)) / size;
  }

  /**
   * What each cluster adds to the ratio's deviation, to first order: (value - ratio x size) / mean
   * size. Its variance over clusters, divided by their number, is the variance of the ratio.
   */
  public static double[] influence(double[] values, double[] sizes) {
    double size = Arrays.stream(sizes).sum();
    double ratio = Arrays.stream(values).sum() / size;
    double[] influence = new double[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      influence[i] = (values[i] - ratio * sizes[i]) * sizes.length / size;
    }
    return influence;
  }

  /** Interval of a share strictly between 0 and 1, symmetric on the logit scale. */
  static Interval logitInterval(double share, double standardError, int clusters) {
    double logit = FastMath.log(share / (1 - share));
    double reach = studentT(clusters) * standardError / (share * (1 - share));
    return new Interval(inverseLogit(logit - reach), inverseLogit(logit + reach));
  }

  /**
   * Where all or none met the target there is no spread to estimate from: the exact binomial bound,
   * 1 - 0.025^(1/n) (Clopper and Pearson, Biometrika 26, 1934), as if the observations were
   * independent.
   */
  private static Interval extremeInterval(double share, double size) {
    double reach = 1 - FastMath.pow(1 - UPPER, 1 / size);
    return share <= 0 ? new Interval(0, reach) : new Interval(1 - reach, 1);
  }

  static double studentT(int clusters) {
    return new TDistribution(null, clusters - 1.0).inverseCumulativeProbability(UPPER);
  }

  private static double inverseLogit(double x) {
    return 1 / (1 + FastMath.exp(-x));
  }
}
