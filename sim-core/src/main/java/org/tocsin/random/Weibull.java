package org.tocsin.random;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * Times to failure or handover: density falls for a shape below 1 and has a hump above. Sampled by
 * inversion.
 */
public record Weibull(double shape, double scale) implements Distribution {

  public Weibull {
    if (!(shape > 0 && scale > 0 && Double.isFinite(shape) && Double.isFinite(scale))) {
      throw new IllegalArgumentException(
          "weibull: shape " + shape + ", scale " + scale + "; finite numbers above 0");
    }
  }

  @Override
  public double sample(RandomStream stream) {
    return scale * FastMath.pow(-FastMath.log(stream.nextOpenDouble()), 1 / shape);
  }

  @Override
  public double mean() {
    return scale * FastMath.exp(Gamma.logGamma(1 + 1 / shape));
  }
}
