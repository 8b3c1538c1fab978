package org.tocsin.random;

import org.apache.commons.math3.util.FastMath;

/**
 * A product of many small delays: call handling, travel. {@code mu} and {@code sigma} are mean and
 * standard deviation of the logarithm.
 */
public record LogNormal(double mu, double sigma) implements Distribution {

  public LogNormal {
    if (!(Double.isFinite(mu) && sigma >= 0 && Double.isFinite(sigma))) {
      throw new IllegalArgumentException(
          "log-normal: mu " + mu + ", sigma " + sigma + "; finite, sigma 0 or more");
    }
  }

  /** From the median, which half of all values are below, and the spread of the logarithm. */
  public static LogNormal ofMedianSigma(double median, double sigma) {
    if (!(median > 0)) {
      throw new IllegalArgumentException("log-normal: median " + median + "; above 0");
    }
    return new LogNormal(FastMath.log(median), sigma);
  }

  /** From the mean and standard deviation of the values themselves. */
  public static LogNormal ofMeanSd(double mean, double sd) {
    if (!(mean > 0) || !(sd >= 0)) {
      throw new IllegalArgumentException(
          "log-normal: mean " + mean + ", sd " + sd + "; mean above 0, sd 0 or more");
    }
    double variance = FastMath.log1p(sd * sd / (mean * mean));
    return new LogNormal(FastMath.log(mean) - variance / 2, FastMath.sqrt(variance));
  }

  @Override
  public double sample(RandomStream stream) {
    return FastMath.exp(mu + sigma * stream.nextGaussian());
  }

  @Override
  public double mean() {
    return FastMath.exp(mu + sigma * sigma / 2);
  }
}
