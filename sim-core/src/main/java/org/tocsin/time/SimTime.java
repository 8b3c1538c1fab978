package org.tocsin.time;

import java.time.Duration;

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
    StringBuilder text = new StringBuilder(16);
    if (millis < 0) {
      text.append('-');
    }
    append(text, m / 3_600_000, 2);
    append(text.append(':'), m / 60_000 % 60, 2);
    append(text.append(':'), m / 1000 % 60, 2);
    append(text.append('.'), m % 1000, 3);
    return text.toString();
  }

  /** A number with at least so many digits. */
  private static void append(StringBuilder text, long number, int digits) {
    for (long limit = digits == 2 ? 10 : 100; limit > 1 && number < limit; limit /= 10) {
      text.append('0');
    }
    text.append(number);
  }
}
