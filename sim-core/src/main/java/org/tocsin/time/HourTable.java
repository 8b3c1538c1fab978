package org.tocsin.time;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The hours of the week that a drill runs through, looked up by simulated time without calendar
 * arithmetic. Covers the warm-up, the drill and the cool-down; later times count as the last hour.
 */
public final class HourTable {

  private static final long HOUR_MILLIS = 3_600_000;

  private final long firstHourMillis;
  private final byte[] offsetsOfWeek;

  public HourTable(DrillClock clock) {
    SimTime first = clock.warmUpStart();
    ZonedDateTime local = clock.localTime(first);
    long intoHour = Duration.between(local.truncatedTo(ChronoUnit.HOURS), local).toMillis();
    this.firstHourMillis = first.millis() - intoHour;
    int hours = (int) ((clock.end().millis() - firstHourMillis) / HOUR_MILLIS) + 1;
    this.offsetsOfWeek = new byte[hours];
    for (int i = 0; i < hours; i++) {
      // 168 hours do not fit a signed byte: stored with an offset
      offsetsOfWeek[i] =
          (byte) (clock.hourOfWeek(SimTime.ofMillis(firstHourMillis + i * HOUR_MILLIS)) - 128);
    }
  }

  /** Hours since Monday 00:00 local time, 0 to 167. */
  public int hourOfWeek(long timeMillis) {
    long index = Math.floorDiv(timeMillis - firstHourMillis, HOUR_MILLIS);
    return offsetsOfWeek[(int) Math.max(0, Math.min(offsetsOfWeek.length - 1, index))] + 128;
  }

  /** When the clock hour of a time ends. */
  public long hourEndMillis(long timeMillis) {
    return firstHourMillis
        + (Math.floorDiv(timeMillis - firstHourMillis, HOUR_MILLIS) + 1) * HOUR_MILLIS;
  }
}
