package org.tocsin.roads;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/**
 * The traffic of a week: at most six bands and which of them holds in each of its 168 hours (Monday
 * 00:00 local time first).
 *
 * @param bandOfHour index into {@code bands} for each hour of the week
 */
public record TimeBands(List<TimeBand> bands, List<Integer> bandOfHour) {

  public static final int MOST_BANDS = 6;

  public TimeBands {
    bands = List.copyOf(bands);
    bandOfHour = List.copyOf(bandOfHour);
    int count = bands.size();
    if (count == 0 || count > MOST_BANDS) {
      throw new IllegalArgumentException("time bands: " + count + "; 1 to " + MOST_BANDS);
    }
    if (bandOfHour.size() != DrillClock.HOURS_OF_WEEK
        || bandOfHour.stream().anyMatch(b -> b < 0 || b >= count)) {
      throw new IllegalArgumentException(
          "time bands: each of the 168 hours of the week belongs to one of the bands");
    }
  }

  /** One band for the whole week. */
  public static TimeBands always() {
    return new TimeBands(
        List.of(TimeBand.ALWAYS), Collections.nCopies(DrillClock.HOURS_OF_WEEK, 0));
  }

  public int indexAt(int hourOfWeek) {
    return bandOfHour.get(hourOfWeek);
  }

  /** The band that holds for most hours of a drill; of several, the first that is so far. */
  public TimeBand mostCommonIn(DrillClock clock) {
    int[] hours = new int[bands.size()];
    int most = 0;
    for (long hour = 0; hour < Math.max(1, clock.duration().toHours()); hour++) {
      int band = indexAt(clock.hourOfWeek(SimTime.after(Duration.ofHours(hour))));
      hours[band]++;
      most = hours[band] > hours[most] ? band : most;
    }
    return bands.get(most);
  }

  /** Whether two days of the week have different traffic. */
  public boolean differByWeekday() {
    for (int hour = 24; hour < DrillClock.HOURS_OF_WEEK; hour++) {
      if (!bandOfHour.get(hour).equals(bandOfHour.get(hour % 24))) {
        return true;
      }
    }
    return false;
  }
}
