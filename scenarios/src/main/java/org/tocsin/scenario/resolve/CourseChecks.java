package org.tocsin.scenario.resolve;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tocsin.city.Capability;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.incident.GrowingFire;
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
      if (section.course() instanceof GrowingFire fire) {
        checkFire(fire, section.courseSpot(), units);
      }
    }
  }

  private void checkFire(GrowingFire fire, Spot spot, List<Unit> units) {
    double water = units.stream().mapToDouble(unit -> unit.type().litresPerMinute()).sum();
    double peak = fire.growth().peakKilowatts();
    double required = fire.fighting().requiredFlow(peak);
    boolean early = any(units, type -> type.provides().amount(Capability.INITIAL_ATTACK) > 0);
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

  private static boolean any(List<Unit> units, Predicate<UnitType> has) {
    return units.stream().map(Unit::type).anyMatch(has);
  }
}
