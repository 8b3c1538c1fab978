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
    return appendTo(new StringBuilder(16)).toString();
  }

  /** Writes it as {@link #toString} tells it. */
  public StringBuilder appendTo(StringBuilder text) {
    long m = Math.abs(millis);
    if (millis < 0) {
      text.append('-');
    }
    long hours = m / 3_600_000;
    if (hours < 100) {
      appendTwo(text, (int) hours);
    } else {
      text.append(hours);
    }
    appendTwo(text.append(':'), (int) (m / 60_000 % 60));
    appendTwo(text.append(':'), (int) (m / 1000 % 60));
    int thousandths = (int) (m % 1000);
    text.append('.').append((char) ('0' + thousandths / 100));
    return appendTwo(text, thousandths % 100);
  }

  private static StringBuilder appendTwo(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
