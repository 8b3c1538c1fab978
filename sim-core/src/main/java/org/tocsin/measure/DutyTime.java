package org.tocsin.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Roster;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.time.HourTable;

/**
 * How long units are on duty by their rosters, between time 0 and the end of demand. A unit without
 * a roster is always on duty.
 */
final class DutyTime {

  private static final long HOUR_MILLIS = 3_600_000;

  private final HourTable hours;
  private final long endMillis;
  private final long firstHourEndMillis;
  private final long[] @Nullable [] dutyOfUnit;

  /** Of a drill; null if nobody is ever off duty. */
  static @Nullable DutyTime of(Drill drill) {
    boolean matters = drill.city().units().stream().anyMatch(unit -> unit.roster().isPresent());
    return matters ? new DutyTime(drill) : null;
  }

  /** For each unit the time on duty before the end of each clock hour, or null for always. */
  private DutyTime(Drill drill) {
    this.hours = new HourTable(drill.clock());
    this.endMillis = drill.clock().duration().toMillis();
    this.firstHourEndMillis = hours.hourEndMillis(0);
    this.dutyOfUnit = new long[drill.city().units().size()][];
    Map<Roster, long[]> known = new LinkedHashMap<>();
    for (Unit unit : drill.city().units()) {
      unit.roster()
          .ifPresent(
              roster -> dutyOfUnit[unit.index()] = known.computeIfAbsent(roster, this::dutyByHour));
    }
  }

  private long[] dutyByHour(Roster roster) {
    long[] duty = new long[hourIndex(endMillis) + 1];
    long sum = 0;
    long from = 0;
    for (int hour = 0; hour < duty.length; hour++) {
      long to = hours.hourEndMillis(from);
      sum += roster.isOnDuty(hours.hourOfWeek(from)) ? to - from : 0;
      duty[hour] = sum;
      from = to;
    }
    return duty;
  }

  /** Time on duty between two moments of the drill. */
  long millis(int unit, long fromMillis, long toMillis) {
    long[] duty = dutyOfUnit[unit];
    return duty == null ? toMillis - fromMillis : until(duty, toMillis) - until(duty, fromMillis);
  }

  private long until(long[] duty, long timeMillis) {
    int hour = hourIndex(timeMillis);
    long before = hour == 0 ? 0 : duty[hour - 1];
    boolean isOnDuty = duty[hour] > before;
    return isOnDuty ? before + timeMillis - hourStartMillis(hour) : before;
  }

  private long hourStartMillis(int hour) {
    return hour == 0 ? 0 : firstHourEndMillis + (hour - 1) * HOUR_MILLIS;
  }

  private int hourIndex(long timeMillis) {
    return timeMillis < firstHourEndMillis
        ? 0
        : (int) (1 + (timeMillis - firstHourEndMillis) / HOUR_MILLIS);
  }
}
