package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.incident.IncidentType;
import org.tocsin.scenario.format.IncidentSection;
import org.tocsin.scenario.format.LevelShape;
import org.tocsin.scenario.format.Scenario;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Spotted;

/** Checks whether all units together provide what incidents and orders call for. */
final class NeedChecks {

  private static final String NEVER_FULL = "; these incidents would never have their full force";

  /** What one alarm level adds to the amount of a capability. */
  private record Part(String level, int amount, Spot spot) {}

  private final Problems problems;

  NeedChecks(Problems problems) {
    this.problems = problems;
  }

  /** Capabilities that incidents need and that all units together do not provide. */
  void checkNeeds(Scenario scenario, Named<IncidentType> types, Forces forces) {
    Map<String, Integer> provided = provided(scenario, forces);
    if (provided.isEmpty()) {
      return;
    }
    for (IncidentType type : types.values().values()) {
      IncidentSection section = scenario.incidents().find(type.id()).orElseThrow();
      type.need()
          .fullForce()
          .amounts()
          .keySet()
          .forEach(wanted -> checkNeed(wanted.id(), parts(section, wanted.id()), provided));
    }
  }

  private void checkNeed(String wanted, List<Part> parts, Map<String, Integer> provided) {
    int amount = sum(parts);
    int most = provided.getOrDefault(wanted, 0);
    Spot spot = parts.stream().max(Comparator.comparingInt(Part::amount)).orElseThrow().spot();
    if (most == 0) {
      problems.error(
          spot,
          "no unit provides \"" + wanted + "\"",
          "any of " + String.join(", ", provided.keySet()) + NEVER_FULL,
          NearestName.of(wanted, provided.keySet()));
    } else if (most < amount) {
      problems.error(
          spot,
          amount + " of \"" + wanted + "\"" + addedUp(parts),
          "at most " + most + ", what all units together provide" + NEVER_FULL);
    }
  }

  /** What the level that wants most of a capability, and those that it adds to, each want. */
  private static List<Part> parts(IncidentSection section, String wanted) {
    return section.needs().values().keySet().stream()
        .map(level -> parts(section, level, wanted))
        .max(Comparator.comparingInt(NeedChecks::sum))
        .orElseThrow();
  }

  private static List<Part> parts(IncidentSection section, String top, String wanted) {
    List<Part> parts = new ArrayList<>();
    Optional<String> next = Optional.of(top);
    while (next.isPresent()) {
      String id = next.get();
      LevelShape.Level level = section.needs().find(id).orElseThrow();
      int amount = level.amounts().getOrDefault(wanted, 0);
      if (amount > 0) {
        Spot spot = level.spots().getOrDefault(wanted, section.needSpot());
        parts.add(new Part(id, amount, spot));
      }
      next = level.plus().map(Spotted::value);
    }
    return parts;
  }

  private static int sum(List<Part> parts) {
    return parts.stream().mapToInt(Part::amount).sum();
  }

  /** {@code (60 for second + 2 for first)}; nothing for a single level. */
  private static String addedUp(List<Part> parts) {
    return parts.size() == 1
        ? ""
        : parts.stream()
            .map(part -> part.amount() + " for " + part.level())
            .collect(Collectors.joining(" + ", " (", ")"));
  }

  /** Commanders that no unit brings: no error, as decisions are then only slow. */
  void checkCommanders(Scenario scenario, Forces forces) {
    Set<String> provided = provided(scenario, forces).keySet();
    if (provided.isEmpty() || scenario.plan().command().isEmpty()) {
      return;
    }
    for (Spotted<String> commander : scenario.plan().command().get().commanders()) {
      if (!provided.contains(commander.value())) {
        problems.warning(
            commander.spot(),
            "no unit provides \"" + commander.value() + "\"",
            "any of " + String.join(", ", provided) + "; this commander never is on scene",
            NearestName.of(commander.value(), provided));
      }
    }
  }

  /** What all units together provide; nothing if that cannot be judged. */
  private Map<String, Integer> provided(Scenario scenario, Forces forces) {
    return new KnownParts(scenario, problems).forces() ? forces.provided(scenario) : Map.of();
  }
}
