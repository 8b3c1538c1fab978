package org.tocsin.siting.city;

import java.time.Duration;
import java.util.OptionalInt;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.roads.TimeBand;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/**
 * The traffic and the crews by which sites are judged.
 *
 * @param hourOfWeek an hour whose turnout and crews on duty hold; empty for mean turnout, and those
 *     on duty for more than half of the drill
 */
public record SitingHour(DrillClock clock, TimeBand band, OptionalInt hourOfWeek) {

  /** The band that holds for most hours of the drill. */
  public static SitingHour usual(Drill drill) {
    return new SitingHour(
        drill.clock(), drill.city().timeBands().mostCommonIn(drill.clock()), OptionalInt.empty());
  }

  /** An hour of the day, 0 to 23, when it first comes in the drill. */
  public static SitingHour at(Drill drill, int hourOfDay) {
    int start = drill.clock().hourOfWeek(SimTime.ZERO);
    int hour = (start + Math.floorMod(hourOfDay - start, 24)) % DrillClock.HOURS_OF_WEEK;
    TimeBand band = drill.city().timeBands().bands().get(drill.city().timeBands().indexAt(hour));
    return new SitingHour(drill.clock(), band, OptionalInt.of(hour));
  }

  long turnoutMillis(Unit unit) {
    return hourOfWeek.isPresent()
        ? unit.readiness().turnoutAt(hourOfWeek.getAsInt()).meanMillis()
        : unit.readiness().meanTurnoutMillis();
  }

  boolean isOnDuty(Unit unit) {
    if (unit.roster().isEmpty()) {
      return true;
    }
    if (hourOfWeek.isPresent()) {
      return unit.roster().get().isOnDuty(hourOfWeek.getAsInt());
    }
    long hours = Math.max(1, clock.duration().toHours());
    long onDuty = 0;
    for (long hour = 0; hour < hours; hour++) {
      int ofWeek = clock.hourOfWeek(SimTime.after(Duration.ofHours(hour)));
      onDuty += unit.roster().get().isOnDuty(ofWeek) ? 1 : 0;
    }
    return 2 * onDuty > hours;
  }
}
