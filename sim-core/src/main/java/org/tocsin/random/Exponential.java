package org.tocsin.random;

import org.apache.commons.math3.util.FastMath;

/** Waiting without memory: the time to the next of many independent calls. Sampled by inversion. */
public record Exponential(double mean) implements Distribution {

  public Exponential {
    if (!(mean > 0 && Double.isFinite(mean))) {
      throw new IllegalArgumentException("exponential: mean " + mean + "; a finite number above 0");
    }
  }

  @Override
  public double sample(RandomStream stream) {
    return -mean * FastMath.log(stream.nextOpenDouble());
  }
}
