package org.tocsin.time;

import java.time.Duration;
import java.util.Locale;

/**
 * A moment of a drill: milliseconds since time 0, which is the drill's start and the end of its
 * warm-up. Moments of the warm-up are negative.
 */
public record SimTime(long millis) implements Comparable<SimTime> {

  public static final SimTime ZERO = new SimTime(0);

  public static SimTime ofMillis(long millis) {
    return new SimTime(millis);
  }

  public static SimTime after(Duration sinceStart) {
    return new SimTime(sinceStart.toMillis());
  }

  public SimTime plus(Duration duration) {
    return new SimTime(Math.addExact(millis, duration.toMillis()));
  }

  public double seconds() {
    return millis / 1000.0;
  }

  @Override
  public int compareTo(SimTime other) {
    return Long.compare(millis, other.millis);
  }

  /**
   * Hours, minutes, seconds and milliseconds since time 0, such as {@code 03:10:00.000} or {@code
   * -00:05:00.000}.
   */
  @Override
  public String toString() {
    long m = Math.abs(millis);
    return String.format(
        Locale.ROOT,
        "%s%02d:%02d:%02d.%03d",
        millis < 0 ? "-" : "",
        m / 3_600_000,
        m / 60_000 % 60,
        m / 1000 % 60,
        m % 1000);
  }
}
