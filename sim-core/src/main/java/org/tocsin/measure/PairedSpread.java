package org.tocsin.measure;

import java.util.Locale;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * How a paired difference of two variants varies from one replication to the next. As both meet the
 * same incidents, what they have in common has dropped out of it.
 *
 * @param pairs replications (or batches) in which anything was observed, at least 2
 * @param deviation standard deviation of one pair's difference, in the unit of the measure
 */
public record PairedSpread(int pairs, double deviation) {

  /** More than anybody would run. */
  private static final int MOST = 100_000_000;

  public PairedSpread {
    if (pairs < 2 || !(deviation >= 0)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%d pairs, deviation %s; 2 or more, 0 or more", pairs, deviation));
    }
  }

  public double standardError() {
    return deviation / FastMath.sqrt(pairs);
  }

  /** Half the width of an interval at a level: Student's t with a degree less than pairs. */
  public double reach(double confidence) {
    return quantile(pairs, 1 - (1 - confidence) / 2) * standardError();
  }

  /**
   * How many replications show a difference of a size with a probability: the least n with {@code n
   * >= ((t(n-1, 1-alpha/2) + t(n-1, power)) x deviation / size)^2}, the usual search for a paired t
   * test (Guenther, "Sample size formulas for normal theory t tests", The American Statistician 35,
   * 1981, solves the same by its first step). At most one more than the non-central t distribution
   * asks for.
   *
   * @param size above 0, in the unit of the measure
   * @param confidence of the interval that has to leave out 0
   * @param power probability that it does
   */
  public int pairsToShow(double size, double confidence, double power) {
    double ratio = deviation / size;
    int low = 2;
    if (isEnough(low, ratio, confidence, power)) {
      return low;
    }
    int high = 4;
    while (high < MOST && !isEnough(high, ratio, confidence, power)) {
      low = high;
      high = Math.min(MOST, high * 2);
    }
    // low is too few; high is enough, or the most
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (isEnough(middle, ratio, confidence, power)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static boolean isEnough(int pairs, double ratio, double confidence, double power) {
    double reach = quantile(pairs, 1 - (1 - confidence) / 2) + quantile(pairs, power);
    return pairs >= reach * reach * ratio * ratio;
  }

  private static double quantile(int pairs, double p) {
    return new TDistribution(null, pairs - 1.0).inverseCumulativeProbability(p);
  }
}
