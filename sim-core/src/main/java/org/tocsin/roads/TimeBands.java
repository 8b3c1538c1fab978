package org.tocsin.roads;

import java.util.Collections;
import java.util.List;
import org.tocsin.time.DrillClock;

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

  /** The band that holds for most hours of the week, the first of several. */
  public int mostCommon() {
    int most = 0;
    for (int band = 1; band < bands.size(); band++) {
      most = hours(band) > hours(most) ? band : most;
    }
    return most;
  }

  private int hours(int band) {
    return Collections.frequency(bandOfHour, band);
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
