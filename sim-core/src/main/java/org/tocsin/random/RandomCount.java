package org.tocsin.random;

/** A number of things that varies, such as people hurt; rounded, and 0 where the law is below. */
public record RandomCount(Distribution law) {

  public static RandomCount of(int count) {
    return new RandomCount(new Constant(count));
  }

  public int sample(RandomStream stream) {
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, Math.round(law.sample(stream))));
  }
}
