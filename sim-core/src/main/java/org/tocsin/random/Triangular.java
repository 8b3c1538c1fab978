package org.tocsin.random;

import org.apache.commons.math3.util.FastMath;

/**
 * Between two bounds with a most likely value: for times that are guessed by experts. Sampled by
 * inversion.
 */
public record Triangular(double min, double mode, double max) implements Distribution {

  public Triangular {
    if (!(Double.isFinite(min) && Double.isFinite(max) && min <= mode && mode <= max)) {
      throw new IllegalArgumentException(
          "triangular: min "
              + min
              + ", mode "
              + mode
              + ", max "
              + max
              + "; finite, in rising order");
    }
  }

  @Override
  public double sample(RandomStream stream) {
    double u = stream.nextDouble();
    double width = max - min;
    double left = mode - min;
    return u * width < left
        ? min + FastMath.sqrt(u * width * left)
        : max - FastMath.sqrt((1 - u) * width * (max - mode));
  }

  @Override
  public double mean() {
    return (min + mode + max) / 3;
  }
}
