package org.tocsin.random;

import java.time.Duration;

/**
 * A time that varies: turnout, call handling, work. Its law is in seconds; a negative draw counts
 * as 0.
 */
public record RandomDuration(Distribution seconds) {

  public static final RandomDuration ZERO = constant(Duration.ZERO);

  public static RandomDuration constant(Duration duration) {
    return new RandomDuration(new Constant(duration.toMillis() / 1000.0));
  }

  public long sampleMillis(RandomStream stream) {
    return Math.max(0, Math.round(seconds.sample(stream) * 1000));
  }

  public long meanMillis() {
    return Math.max(0, Math.round(seconds.mean() * 1000));
  }
}
