package org.tocsin.time;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.Collection;
import java.util.Locale;

/** Some of the 168 hours of a week, the first of which begins on Monday at 00:00. Immutable. */
public final class WeekHours {

  private static final int HOURS_OF_DAY = 24;

  private final BitSet hours;

  private WeekHours(BitSet hours) {
    this.hours = hours;
  }

  /**
   * Hours of some days, each from midnight to midnight; over midnight where the end is not after
   * the start, so that 22 to 6 is both the early and the late hours of a day.
   */
  public static WeekHours within(Collection<DayOfWeek> days, int firstHour, int endHour) {
    check(firstHour, endHour);
    BitSet hours = new BitSet(DrillClock.HOURS_OF_WEEK);
    for (DayOfWeek day : days) {
      for (int hour = 0; hour < HOURS_OF_DAY; hour++) {
        boolean holds =
            firstHour < endHour
                ? hour >= firstHour && hour < endHour
                : hour >= firstHour || hour < endHour;
        if (holds) {
          hours.set(firstHourOf(day) + hour);
        }
      }
    }
    return new WeekHours(hours);
  }

  /**
   * A shift that begins on some days; where the end is not after the start, it goes on into the
   * next day, from Sunday to Monday too.
   */
  public static WeekHours shift(Collection<DayOfWeek> days, int firstHour, int endHour) {
    check(firstHour, endHour);
    int length = endHour > firstHour ? endHour - firstHour : endHour + HOURS_OF_DAY - firstHour;
    BitSet hours = new BitSet(DrillClock.HOURS_OF_WEEK);
    for (DayOfWeek day : days) {
      for (int hour = 0; hour < length; hour++) {
        hours.set((firstHourOf(day) + firstHour + hour) % DrillClock.HOURS_OF_WEEK);
      }
    }
    return new WeekHours(hours);
  }

  private static void check(int firstHour, int endHour) {
    if (firstHour < 0 || firstHour > 23 || endHour < 0 || endHour > 24 || firstHour == endHour) {
      throw new IllegalArgumentException(
          "hours " + firstHour + " to " + endHour + "; two hours of a day that differ, 0 to 24");
    }
  }

  private static int firstHourOf(DayOfWeek day) {
    return (day.getValue() - 1) * HOURS_OF_DAY;
  }

  public boolean contains(int hourOfWeek) {
    return hours.get(hourOfWeek);
  }

  public boolean isEmpty() {
    return hours.isEmpty();
  }

  /** These hours and others. */
  public WeekHours and(WeekHours others) {
    BitSet both = (BitSet) hours.clone();
    both.or(others.hours);
    return new WeekHours(both);
  }

  /** The first hour of the week that is in both; negative if there is none. */
  public int firstShared(WeekHours others) {
    BitSet shared = (BitSet) hours.clone();
    shared.and(others.hours);
    return shared.nextSetBit(0);
  }

  /** Whether two days of the week differ. */
  public boolean differByWeekday() {
    for (int hour = HOURS_OF_DAY; hour < DrillClock.HOURS_OF_WEEK; hour++) {
      if (hours.get(hour) != hours.get(hour % HOURS_OF_DAY)) {
        return true;
      }
    }
    return false;
  }

  /** {@code tue 07:00} for an hour of the week. */
  public static String name(int hourOfWeek) {
    String day = DayOfWeek.of(hourOfWeek / HOURS_OF_DAY + 1).name().substring(0, 3);
    return String.format(
        Locale.ROOT, "%s %02d:00", day.toLowerCase(Locale.ROOT), hourOfWeek % HOURS_OF_DAY);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WeekHours that && hours.equals(that.hours);
  }

  @Override
  public int hashCode() {
    return hours.hashCode();
  }

  @Override
  public String toString() {
    return hours.toString();
  }
}
