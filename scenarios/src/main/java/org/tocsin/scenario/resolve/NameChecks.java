package org.tocsin.scenario.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tocsin.city.City;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.Streets;
import org.tocsin.scenario.format.CitySection;
import org.tocsin.scenario.format.DemandSection;
import org.tocsin.scenario.format.IncidentSection;
import org.tocsin.scenario.format.Scenario;
import org.tocsin.scenario.format.StandardsSection;
import org.tocsin.scenario.format.StationSection;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Spotted;

/**
 * Checks names: of types, and of what a drill could run without but is most likely misspelt, such
 * as tiers, road classes and capabilities. Stays silent about what refers to a part that is wrong
 * itself.
 */
final class NameChecks {

  private static final String NEVER_FULL = "; these incidents never have their full force";

  private final Problems problems;
  private final Lookup lookup;

  NameChecks(Problems problems) {
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  /** Looks up what needs no streets and no clock, as these may be wrong. */
  void checkTypes(Scenario scenario) {
    for (StationSection section : scenario.stations()) {
      section.units().forEach(u -> lookup.find(u.type(), scenario.unitTypes(), "unit type"));
    }
    for (DemandSection section : scenario.demand()) {
      lookup.find(section.type(), scenario.incidents(), "incident type");
    }
    for (Spotted<String> type : scenario.callCentre().types()) {
      lookup.find(type, scenario.incidents(), "incident type");
    }
  }

  /** Road classes of speeds, against those of the streets and those that have a speed built in. */
  void checkRoadClasses(Scenario scenario, CitySection city, Streets streets) {
    Set<String> known = classes(streets);
    warn(city.speeds().keySet(), known, city.speedsSpot());
    city.bands().values().values().forEach(b -> warn(b.speedFactors().keySet(), known, b.spot()));
    scenario.modes().values().values().forEach(m -> warn(m.speeds().keySet(), known, m.spot()));
  }

  private void warn(Set<String> named, Set<String> known, Spot spot) {
    for (String name : named) {
      if (!known.contains(name) && !Traffic.isBuiltIn(name)) {
        problems.warning(
            spot,
            "no street of class \"" + name + "\"",
            "classes here: " + list(known),
            NearestName.of(name, known));
      }
    }
  }

  /** Tiers that direct alerts, readiness and standards name. */
  void checkTiers(Scenario scenario, City city) {
    if (problems.hasErrorsIn("stations")) {
      return;
    }
    List<String> tiers = city.tiers().stream().map(Tier::id).toList();
    for (String tier : scenario.plan().alertDirectly().keySet()) {
      if (!tiers.contains(tier)) {
        warnOfTier(tier, tiers, scenario.plan().alertSpot());
      }
    }
    scenario
        .unitTypes()
        .values()
        .values()
        .forEach(
            type -> {
              for (String tier : type.byTier().keySet()) {
                if (!tiers.contains(tier)) {
                  warnOfTier(tier, tiers, type.byTierSpot());
                }
              }
            });
  }

  /** No error: a file of unit types and plans may serve drills with and without a tier. */
  private void warnOfTier(String tier, List<String> tiers, Spot spot) {
    problems.warning(
        spot,
        "no station of tier \"" + tier + "\"",
        "any of " + list(tiers),
        NearestName.of(tier, tiers));
  }

  /** Tiers and types that an author's own standards name. */
  void checkStandards(Scenario scenario, City city) {
    Set<String> tiers = new HashSet<>();
    city.tiers().forEach(tier -> tiers.add(tier.id()));
    for (StandardsSection section : scenario.standards()) {
      if (section instanceof StandardsSection.Own own) {
        own.standard()
            .clauses()
            .forEach(
                clause -> {
                  clause.tier().ifPresent(t -> warnOf("tier", t.id(), tiers, own.spot()));
                  clause
                      .types()
                      .forEach(
                          t ->
                              warnOf("incident type", t, scenario.incidents().names(), own.spot()));
                });
      }
    }
  }

  private void warnOf(String kind, String name, Collection<String> known, Spot spot) {
    if (!known.contains(name)) {
      problems.warning(
          spot,
          "no " + kind + " \"" + name + "\"",
          "any of " + list(known) + "; the target has nothing to measure",
          NearestName.of(name, known));
    }
  }

  /** Capabilities that incidents need and that all units together do not provide. */
  void checkNeeds(Scenario scenario, List<Unit> units) {
    if (Stream.of("unitTypes", "stations", "modes").anyMatch(problems::hasErrorsIn)
        || units.isEmpty()) {
      return;
    }
    Map<String, Integer> provided = new TreeMap<>();
    for (Unit unit : units) {
      unit.type().provides().amounts().forEach((c, n) -> provided.merge(c.id(), n, Integer::sum));
    }
    for (IncidentSection section : scenario.incidents().values().values()) {
      section
          .need()
          .fullForce()
          .amounts()
          .forEach((wanted, amount) -> checkNeed(section, wanted.id(), amount, provided));
    }
  }

  private void checkNeed(
      IncidentSection section, String wanted, int amount, Map<String, Integer> provided) {
    int most = provided.getOrDefault(wanted, 0);
    if (most == 0) {
      problems.warning(
          section.needSpot(),
          "no unit provides \"" + wanted + "\"",
          "any of " + list(provided.keySet()) + NEVER_FULL,
          NearestName.of(wanted, provided.keySet()));
    } else if (most < amount) {
      problems.warning(
          section.needSpot(),
          amount + " of \"" + wanted + "\"",
          "at most " + most + ", what all units together provide" + NEVER_FULL);
    }
  }

  private static String list(Collection<String> names) {
    return String.join(", ", new TreeSet<>(names));
  }

  private static Set<String> classes(Streets streets) {
    Set<String> classes = new TreeSet<>();
    for (NetworkKind kind : NetworkKind.values()) {
      RoadNetwork network = streets.network(kind);
      for (int s = 0; s < network.segmentCount(); s++) {
        classes.add(network.segment(s).roadClass().id());
      }
    }
    return classes;
  }
}
