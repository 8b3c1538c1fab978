package org.tocsin.scenario.resolve;

import java.util.Set;
import org.tocsin.scenario.format.Scenario;
import org.tocsin.scenario.problem.Problems;

/**
 * Which parts of a scenario were read well enough to judge what refers to them. A mistake in a part
 * is told once; that a unit is missing because its station is wrong is no second mistake.
 */
record KnownParts(Scenario scenario, Problems problems) {

  /** Keys of stations that say nothing of what waits there. */
  private static final Set<String> NOT_OF_FORCES =
      Set.of("name", "roster", "staffing", "people", "watches", "requestDelay", "when", "alarm");

  /** Whether all stations are there, with their tiers, agencies and units. */
  boolean stations() {
    return !problems.hasErrorsIn("stations", NOT_OF_FORCES);
  }

  /** Whether all units are there, also those of neighbours, with what they provide. */
  boolean forces() {
    return stations()
        && !problems.hasErrorsAt("plan")
        && !problems.hasErrorsIn("plan.mutualAid", NOT_OF_FORCES)
        && scenario.unitTypes().isWhole()
        && scenario.unitTypes().names().stream()
            .noneMatch(type -> problems.hasErrorsIn("unitTypes." + type + ".provides"));
  }
}
