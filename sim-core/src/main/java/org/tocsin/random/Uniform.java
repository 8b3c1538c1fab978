package org.tocsin.random;

/** Any value between two bounds, all equally likely. */
public record Uniform(double min, double max) implements Distribution {

  public Uniform {
    if (!(Double.isFinite(min) && Double.isFinite(max) && min <= max)) {
      throw new IllegalArgumentException(
          "uniform: min " + min + ", max " + max + "; finite, min at most max");
    }
  }

  @Override
  public double sample(RandomStream stream) {
    return min + (max - min) * stream.nextDouble();
  }

  @Override
  public double mean() {
    return (min + max) / 2;
  }
}
