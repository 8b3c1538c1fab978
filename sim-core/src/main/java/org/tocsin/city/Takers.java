package org.tocsin.city;

import java.util.Collections;
import java.util.List;
import org.tocsin.time.DrillClock;

/**
 * How many call takers are at work in each hour of the week, or that there are always enough. Who
 * is busy when the number falls ends the call first.
 *
 * @param byHour the 168 hours from Monday 00:00 on; empty: always enough
 */
public record Takers(List<Integer> byHour) {

  public static final Takers UNLIMITED = new Takers(List.of());

  public Takers {
    byHour = List.copyOf(byHour);
    if (!byHour.isEmpty()
        && (byHour.size() != DrillClock.HOURS_OF_WEEK
            || Collections.min(byHour) < 0
            || Collections.max(byHour) == 0)) {
      throw new IllegalArgumentException(
          "call takers in "
              + byHour.size()
              + " hours, the most "
              + Collections.max(byHour)
              + "; 168 numbers of 0 or more, at least one above 0");
    }
  }

  /** The same number at all hours; at least 1. */
  public static Takers always(int count) {
    return new Takers(Collections.nCopies(DrillClock.HOURS_OF_WEEK, count));
  }

  public boolean areUnlimited() {
    return byHour.isEmpty();
  }

  /** How many are at work in an hour of the week, 0 to 167. */
  public int at(int hourOfWeek) {
    return byHour.isEmpty() ? Integer.MAX_VALUE : byHour.get(hourOfWeek);
  }

  /** Whether two days of the week differ, so that batches of a long run must be whole weeks. */
  public boolean differByWeekday() {
    for (int hour = 24; hour < byHour.size(); hour++) {
      if (!byHour.get(hour).equals(byHour.get(hour % 24))) {
        return true;
      }
    }
    return false;
  }
}
