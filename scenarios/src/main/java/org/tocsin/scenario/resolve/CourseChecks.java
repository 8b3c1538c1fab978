package org.tocsin.scenario.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.city.Capability;
import org.tocsin.city.City;
import org.tocsin.incident.Course;
import org.tocsin.incident.Crowd;
import org.tocsin.incident.GasLeak;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Need;
import org.tocsin.incident.PeopleCourse;
import org.tocsin.scenario.format.IncidentSection;
import org.tocsin.scenario.format.Scenario;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Named;

/**
 * Checks whether the units of a drill can do anything about how its incidents go, and whether those
 * who can are called for.
 */
record CourseChecks(Problems problems) {

  void check(Scenario scenario, Named<IncidentType> types, City city) {
    if (Stream.of("unitTypes", "stations", "modes").anyMatch(problems::hasErrorsIn)
        || city.units().isEmpty()) {
      return;
    }
    scenario
        .incidents()
        .values()
        .forEach(
            (id, section) -> {
              if (!problems.hasErrorsIn(section.courseSpot().path())) {
                Optional<Need> need = types.find(id).map(IncidentType::need);
                check(section.course(), section, Responders.to(id, need, city));
              }
            });
  }

  private void check(Course course, IncidentSection section, Responders responders) {
    if (course instanceof GrowingFire fire) {
      checkFire(fire, section, responders);
    } else if (course instanceof PeopleCourse people) {
      for (PeopleCourse.Step step : people.steps()) {
        checkAny(section, responders, "nobody is saved", step.help().capability());
      }
    } else if (course instanceof GasLeak) {
      checkAny(section, responders, "nobody closes the leak", Capability.HAZMAT);
    } else if (course instanceof Crowd) {
      checkAny(section, responders, "nobody opens a way", Capability.POLICE, Capability.STEWARD);
    }
  }

  private void checkAny(
      IncidentSection section, Responders responders, String otherwise, Capability... capable) {
    List<Capability> either = Arrays.asList(capable);
    String names = either.stream().map(Capability::id).collect(Collectors.joining(" or "));
    if (responders.mayBeAlerted(either)) {
      return;
    }
    if (!responders.include(either)) {
      problems.warning(
          section.courseSpot(),
          "no unit provides " + names,
          "units with that capability; " + otherwise);
    } else if (!responders.areSureToInclude(either)) {
      problems.warning(
          section.needSpot(),
          "no level calls for " + names,
          names + " in one of them, or " + otherwise);
    }
  }

  private void checkFire(GrowingFire fire, IncidentSection section, Responders responders) {
    List<Capability> attack = List.of(Capability.INITIAL_ATTACK);
    double water = responders.litresPerMinute();
    double peak = fire.growth().peakKilowatts();
    double required = fire.fighting().requiredFlow(peak);
    boolean early = responders.include(attack) || responders.mayBeAlerted(attack);
    if (early && peak <= fire.fighting().initialAttackKilowatts()) {
      return;
    }
    if (water == 0 && !early) {
      problems.warning(
          section.courseSpot(),
          "no unit has flow or initial-attack",
          "unit types with flow: 600 L/min or provides: { initial-attack: 1 }; these fires only burn"
              + " out");
    } else if (water == 0) {
      problems.warning(
          section.courseSpot(),
          String.format(Locale.ROOT, "takes up to %.0f L/min, and no unit has flow", required),
          "unit types with flow: 600 L/min, or at full size it only burns out");
    } else if (water < required) {
      problems.warning(
          section.courseSpot(),
          String.format(Locale.ROOT, "takes up to %.0f L/min", required),
          String.format(
              Locale.ROOT,
              "at most %.0f L/min, the flow of all units together, or at full size it only burns out",
              water));
    } else if (!responders.mayBringWater()) {
      problems.warning(
          section.needSpot(),
          "no level calls for units with flow",
          "a capability that they provide, or at full size it only burns out");
    }
  }
}
