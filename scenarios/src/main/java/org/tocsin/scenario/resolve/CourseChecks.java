package org.tocsin.scenario.resolve;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.city.Capability;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.incident.Course;
import org.tocsin.incident.Crowd;
import org.tocsin.incident.GasLeak;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.PeopleCourse;
import org.tocsin.scenario.format.IncidentSection;
import org.tocsin.scenario.format.Scenario;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;

/** Checks whether the units of a drill can do anything about how its incidents go. */
record CourseChecks(Problems problems) {

  void check(Scenario scenario, List<Unit> units) {
    if (Stream.of("unitTypes", "stations", "modes").anyMatch(problems::hasErrorsIn)
        || units.isEmpty()) {
      return;
    }
    for (IncidentSection section : scenario.incidents().values().values()) {
      if (!problems.hasErrorsIn(section.courseSpot().path())) {
        check(section.course(), section.courseSpot(), units);
      }
    }
  }

  private void check(Course course, Spot spot, List<Unit> units) {
    if (course instanceof GrowingFire fire) {
      checkFire(fire, spot, units);
    } else if (course instanceof PeopleCourse people) {
      for (PeopleCourse.Step step : people.steps()) {
        checkAny(units, spot, "nobody is saved", step.help().capability());
      }
    } else if (course instanceof GasLeak) {
      checkAny(units, spot, "nobody closes the leak", Capability.HAZMAT);
    } else if (course instanceof Crowd) {
      checkAny(units, spot, "nobody opens a way", Capability.POLICE, Capability.STEWARD);
    }
  }

  private void checkAny(List<Unit> units, Spot spot, String otherwise, Capability... capable) {
    if (Stream.of(capable).noneMatch(one -> any(units, type -> provides(type, one)))) {
      String names = Stream.of(capable).map(Capability::id).collect(Collectors.joining(" or "));
      problems.warning(
          spot, "no unit provides " + names, "units with that capability; " + otherwise);
    }
  }

  private void checkFire(GrowingFire fire, Spot spot, List<Unit> units) {
    double water = units.stream().mapToDouble(unit -> unit.type().litresPerMinute()).sum();
    double peak = fire.growth().peakKilowatts();
    double required = fire.fighting().requiredFlow(peak);
    boolean early = any(units, type -> provides(type, Capability.INITIAL_ATTACK));
    if (water == 0 && !early) {
      problems.warning(
          spot,
          "no unit has flow or initial-attack",
          "unit types with flow: 600 L/min or provides: { initial-attack: 1 }; these fires only burn"
              + " out");
    } else if (water > 0 && water < required) {
      problems.warning(
          spot,
          String.format(Locale.ROOT, "takes up to %.0f L/min", required),
          String.format(
              Locale.ROOT,
              "at most %.0f L/min, the flow of all units together, or at full size it only burns out",
              water));
    }
  }

  private static boolean provides(UnitType type, Capability capability) {
    return type.provides().amount(capability) > 0;
  }

  private static boolean any(List<Unit> units, Predicate<UnitType> has) {
    return units.stream().map(Unit::type).anyMatch(has);
  }
}
