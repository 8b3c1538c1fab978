package org.tocsin.random;

public record LogNormal(double mu, double sigma) implements Distribution {
  public static LogNormal ofMedianSigma(double m, double s) {
    return new LogNormal(StrictMath.log(m), s);
  }

  @Override
  public double sample(RandomStream r) {
    double u = r.nextOpenDouble(), v = r.nextOpenDouble();
    return StrictMath.exp(
        mu + sigma * StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * Math.PI * v));
  }

  @Override
  public double mean() {
    return StrictMath.exp(mu + sigma * sigma / 2);
  }
}
