package org.tocsin.city;

import java.util.List;
import org.tocsin.time.WeekHours;

/**
 * When a crew or a watch is on duty, week after week. Off duty it is not sent; what it has begun it
 * finishes.
 *
 * @param onDuty some hours of the week
 */
public record Roster(String id, WeekHours onDuty) {

  public Roster {
    if (onDuty.isEmpty()) {
      throw new IllegalArgumentException("roster " + id + ": no hour of duty; at least one");
    }
  }

  /** From shifts, none of which is empty or overlaps another. */
  public static Roster ofShifts(String id, List<WeekHours> shifts) {
    if (shifts.isEmpty()) {
      throw new IllegalArgumentException("roster " + id + ": no shift; at least one");
    }
    WeekHours all = shifts.get(0);
    for (WeekHours shift : shifts.subList(1, shifts.size())) {
      int shared = all.firstShared(shift);
      if (shared >= 0) {
        throw new IllegalArgumentException(
            "roster " + id + ": two shifts on " + WeekHours.name(shared) + "; one at a time");
      }
      all = all.and(shift);
    }
    return new Roster(id, all);
  }

  public boolean isOnDuty(int hourOfWeek) {
    return onDuty.contains(hourOfWeek);
  }

  @Override
  public String toString() {
    return id;
  }
}
