package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.city.Roster;
import org.tocsin.city.Watch;
import org.tocsin.random.LogNormal;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.format.ReadinessSection;
import org.tocsin.scenario.format.RosterSection;
import org.tocsin.scenario.format.Scenario;
import org.tocsin.scenario.format.StaffSection;
import org.tocsin.scenario.format.StationSection;
import org.tocsin.scenario.format.UnitTypeSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;
import org.tocsin.time.WeekHours;

/**
 * Who is on duty when, and what the words of staffing mean. The built-in turnouts of crews that
 * come from home or work are plausible, not a norm; an author who knows better says so.
 */
final class DutyResolver {

  private static final double MINUTE_SECONDS = 60;
  private static final long HOUR_MILLIS = 3_600_000;

  private final Problems problems;
  private final Lookup lookup;
  private final Named<Roster> rosters;
  private final Named<ReadinessSection> staffing;

  DutyResolver(Scenario scenario, Problems problems) {
    this.problems = problems;
    this.lookup = new Lookup(problems);
    this.rosters = rosters(scenario.rosters());
    this.staffing = staffing(scenario.staffing());
    checkNames(scenario);
  }

  private Named<Roster> rosters(Named<RosterSection> written) {
    Map<String, Roster> resolved = new LinkedHashMap<>();
    written
        .values()
        .forEach(
            (id, section) -> roster(id, section).ifPresent(roster -> resolved.put(id, roster)));
    return new Named<>(resolved, written.names());
  }

  /** The roster; empty if it is wrong, or if all days of a shift are, which has been said. */
  private Optional<Roster> roster(String id, RosterSection section) {
    List<WeekHours> shifts = new ArrayList<>();
    for (Spotted<WeekHours> shift : section.shifts()) {
      if (shift.value().isEmpty()) {
        return Optional.empty();
      }
      for (int i = 0; i < shifts.size(); i++) {
        int shared = shifts.get(i).firstShared(shift.value());
        if (shared >= 0) {
          problems.error(
              shift.spot(),
              "shift "
                  + (shifts.size() + 1)
                  + " overlaps shift "
                  + (i + 1)
                  + " on "
                  + WeekHours.name(shared),
              "one shift at a time");
          return Optional.empty();
        }
      }
      shifts.add(shift.value());
    }
    return shifts.isEmpty() ? Optional.empty() : Optional.of(Roster.ofShifts(id, shifts));
  }

  private static Named<ReadinessSection> staffing(Named<ReadinessSection> written) {
    Map<String, ReadinessSection> known = new LinkedHashMap<>();
    known.put("career", ReadinessSection.UNCHANGED);
    known.put("part-time", ReadinessSection.ofTurnout(aboutMinutes(5)));
    known.put("volunteer", ReadinessSection.ofTurnout(aboutMinutes(6)));
    known.putAll(written.values());
    Set<String> names = new LinkedHashSet<>(known.keySet());
    names.addAll(written.names());
    return new Named<>(known, names);
  }

  private static RandomDuration aboutMinutes(double median) {
    return new RandomDuration(LogNormal.ofMedianSigma(median * MINUTE_SECONDS, 0.3));
  }

  private void checkNames(Scenario scenario) {
    for (UnitTypeSection type : scenario.unitTypes().values().values()) {
      type.staffing().ifPresent(name -> lookup.find(name, staffing, "staffing"));
      for (String name : type.byStaffing().names()) {
        if (!staffing.names().contains(name)) {
          lookup.unknown(type.byStaffing().spot(name), "staffing", name, staffing.names());
        }
      }
    }
    rosters(scenario).forEach(name -> lookup.find(name, rosters, "roster"));
    for (StationSection station : everywhere(scenario)) {
      for (StationSection.Units units : station.units()) {
        units.staffing().ifPresent(name -> lookup.find(name, staffing, "staffing"));
      }
    }
  }

  /** Our own stations, and those of neighbours. */
  static List<StationSection> stations(Scenario scenario) {
    List<StationSection> all = new ArrayList<>(scenario.stations());
    scenario.plan().mutualAid().forEach(neighbour -> all.add(neighbour.station()));
    return all;
  }

  /** With those that variants add. */
  private static List<StationSection> everywhere(Scenario scenario) {
    List<StationSection> all = stations(scenario);
    scenario.variants().values().values().forEach(variant -> all.addAll(variant.added()));
    return all;
  }

  /** Wherever a roster is named. */
  private static List<Spotted<String>> rosters(Scenario scenario) {
    List<Spotted<String>> named = new ArrayList<>();
    scenario.community().forEach(pool -> pool.roster().ifPresent(named::add));
    for (StationSection station : everywhere(scenario)) {
      station.staff().roster().ifPresent(named::add);
      station.staff().watches().forEach(watch -> named.add(watch.roster()));
      station.units().forEach(units -> units.roster().ifPresent(named::add));
    }
    return named;
  }

  /** Warns of units and people who are never on duty while the drill lasts. */
  void checkTime(Scenario scenario, DrillClock clock) {
    rosters(scenario).forEach(name -> checkTime(name, clock));
  }

  private void checkTime(Spotted<String> name, DrillClock clock) {
    SimTime last = SimTime.ofMillis(clock.demandEnd().millis() - 1);
    Set<Integer> hours = new LinkedHashSet<>();
    for (long t = 0;
        t < last.millis() && hours.size() < DrillClock.HOURS_OF_WEEK;
        t += HOUR_MILLIS) {
      hours.add(clock.hourOfWeek(SimTime.ofMillis(t)));
    }
    hours.add(clock.hourOfWeek(last));
    Optional<Roster> roster = rosters.find(name.value());
    boolean isWhole = !problems.hasErrorsIn("rosters." + name.value());
    if (isWhole && roster.isPresent() && hours.stream().noneMatch(roster.get()::isOnDuty)) {
      problems.warning(
          name.spot(),
          "nobody of roster \""
              + name.value()
              + "\" is on duty during the drill, from "
              + WeekHours.name(clock.hourOfWeek(SimTime.ofMillis(0)))
              + " for "
              + clock.duration().toHours()
              + " h",
          "a shift in that time, or they never go");
    }
  }

  /** The roster of a name; empty for always, also if the name is wrong, which has been said. */
  Optional<Roster> roster(Optional<Spotted<String>> name) {
    return name.flatMap(n -> rosters.find(n.value()));
  }

  /** How crews of a staffing get going, laid over that of their type and tier. */
  Optional<ReadinessSection> staffing(Optional<Spotted<String>> name) {
    return name.flatMap(n -> staffing.find(n.value()));
  }

  /** The people of a station; none where they are not counted. */
  List<Watch> watches(StaffSection staff) {
    List<Watch> watches = new ArrayList<>();
    staff.people().ifPresent(people -> watches.add(new Watch(people, Optional.empty())));
    for (StaffSection.Watch watch : staff.watches()) {
      watches.add(new Watch(watch.people(), roster(Optional.of(watch.roster()))));
    }
    return watches;
  }
}
