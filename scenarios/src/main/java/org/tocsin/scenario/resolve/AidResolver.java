package org.tocsin.scenario.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.response.MutualAid;
import org.tocsin.scenario.format.IncidentSection;
import org.tocsin.scenario.format.MutualAidSection;
import org.tocsin.scenario.format.PlanSection;
import org.tocsin.scenario.format.Scenario;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Spotted;

/**
 * Agreements with neighbours. Their units are among those of the city, at stations of a tier of
 * their own.
 */
final class AidResolver {

  private final Problems problems;

  AidResolver(Problems problems) {
    this.problems = problems;
  }

  List<MutualAid> agreements(PlanSection plan) {
    return plan.mutualAid().stream()
        .map(
            aid ->
                new MutualAid(
                    aid.station().id().value(),
                    aid.requestDelay(),
                    aid.fromLevel().map(Spotted::value)))
        .toList();
  }

  /** Alarm levels that agreements name, and stations that claim to be a neighbour's. */
  void check(Scenario scenario, City city, Spot stationsSpot) {
    Set<String> neighbours = new LinkedHashSet<>();
    for (MutualAidSection aid : scenario.plan().mutualAid()) {
      neighbours.add(aid.station().id().value());
      aid.fromLevel().ifPresent(level -> checkLevel(level, scenario.incidents()));
    }
    for (Station station : city.stations()) {
      if (!station.tier().isOwn() && !neighbours.contains(station.id())) {
        problems.error(
            stationsSpot,
            "station " + station + " of tier \"" + Tier.MUTUAL_AID + "\"",
            "any other tier; neighbours are written in plan.mutualAid");
      }
    }
  }

  private void checkLevel(Spotted<String> level, Named<IncidentSection> incidents) {
    Set<String> levels = new LinkedHashSet<>();
    incidents.values().values().forEach(incident -> levels.addAll(incident.needs().names()));
    if (incidents.isWhole() && !levels.contains(level.value())) {
      new Lookup(problems).unknown(level.spot(), "alarm level", level.value(), levels);
    }
  }
}
