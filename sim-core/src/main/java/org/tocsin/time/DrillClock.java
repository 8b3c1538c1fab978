package org.tocsin.time;

import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * When a drill takes place and for how long. Time 0 is {@code start}; warm-up runs before it,
 * demand stops at {@code duration}, and the run goes on until every counted incident is closed or
 * {@code coolDown} is over.
 */
public record DrillClock(
    ZonedDateTime start, Duration duration, Duration warmUp, Duration coolDown) {

  public static final int HOURS_OF_WEEK = 168;
  public static final Duration DEFAULT_COOL_DOWN = Duration.ofHours(6);

  public DrillClock {
    if (duration.isNegative()
        || duration.isZero()
        || warmUp.isNegative()
        || coolDown.isNegative()) {
      throw new IllegalArgumentException(
          "clock: duration "
              + duration
              + ", warm-up "
              + warmUp
              + ", cool-down "
              + coolDown
              + "; duration above 0, the others 0 or more");
    }
  }

  public SimTime warmUpStart() {
    return SimTime.ofMillis(-warmUp.toMillis());
  }

  public SimTime demandEnd() {
    return SimTime.after(duration);
  }

  public SimTime end() {
    return SimTime.after(duration.plus(coolDown));
  }

  /** The wall-clock moment of a simulated time, in the drill's own time zone. */
  public ZonedDateTime localTime(SimTime time) {
    return start.plus(Duration.ofMillis(time.millis()));
  }

  /** Hours since Monday 00:00 local time, 0 to 167. */
  public int hourOfWeek(SimTime time) {
    ZonedDateTime local = localTime(time);
    return (local.getDayOfWeek().getValue() - 1) * 24 + local.getHour();
  }
}
