package org.tocsin.random;

import org.apache.commons.math3.util.FastMath;

/**
 * Times that are sums of exponential steps: work on scene. Sampled after Marsaglia and Tsang, "A
 * simple method for generating gamma variables", ACM TOMS 26, 2000.
 */
public record GammaLaw(double shape, double scale) implements Distribution {

  public GammaLaw {
    if (!(shape > 0 && scale > 0 && Double.isFinite(shape) && Double.isFinite(scale))) {
      throw new IllegalArgumentException(
          "gamma: shape " + shape + ", scale " + scale + "; finite numbers above 0");
    }
  }

  /** From the mean and standard deviation of the values. */
  public static GammaLaw ofMeanSd(double mean, double sd) {
    if (!(mean > 0) || !(sd > 0)) {
      throw new IllegalArgumentException("gamma: mean " + mean + ", sd " + sd + "; both above 0");
    }
    return new GammaLaw(mean * mean / (sd * sd), sd * sd / mean);
  }

  private static double standard(double shape, RandomStream stream) {
    double d = shape - 1.0 / 3;
    double c = 1 / FastMath.sqrt(9 * d);
    while (true) {
      double x = stream.nextGaussian();
      double v = 1 + c * x;
      if (v > 0) {
        double cube = v * v * v;
        if (FastMath.log(stream.nextOpenDouble())
            < x * x / 2 + d - d * cube + d * FastMath.log(cube)) {
          return d * cube;
        }
      }
    }
  }

  @Override
  public double sample(RandomStream stream) {
    if (shape < 1) {
      double boost = FastMath.pow(stream.nextOpenDouble(), 1 / shape);
      return scale * boost * standard(shape + 1, stream);
    }
    return scale * standard(shape, stream);
  }

  @Override
  public double mean() {
    return shape * scale;
  }
}
