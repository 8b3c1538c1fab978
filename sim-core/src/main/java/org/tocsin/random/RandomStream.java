package org.tocsin.random;

import org.apache.commons.math3.util.FastMath;

/**
 * One stream of pseudo-random numbers: SplitMix64 (Steele, Lea and Flood, "Fast splittable
 * pseudorandom number generators", OOPSLA 2014). Cheap to make, so that each incident can have its
 * own; pure integer arithmetic, so the same on every machine.
 */
public final class RandomStream {

  private static final double DOUBLE_UNIT = 0x1.0p-53;

  private long state;

  RandomStream(long state) {
    this.state = state;
  }

  public long nextLong() {
    state += 0x9E3779B97F4A7C15L;
    return mix(state);
  }

  /** A number in [0, 1). */
  public double nextDouble() {
    return (nextLong() >>> 11) * DOUBLE_UNIT;
  }

  /** A number in (0, 1), for logarithms and inverse distribution functions. */
  public double nextOpenDouble() {
    return ((nextLong() >>> 12) + 0.5) * 0x1.0p-52;
  }

  /**
   * A standard normal number (Box and Muller, Annals of Mathematical Statistics 29, 1958); takes
   * two from the stream.
   */
  public double nextGaussian() {
    double radius = FastMath.sqrt(-2 * FastMath.log(nextOpenDouble()));
    return radius * FastMath.cos(2 * FastMath.PI * nextDouble());
  }

  static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
