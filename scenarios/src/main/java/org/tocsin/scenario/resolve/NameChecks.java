package org.tocsin.scenario.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Zone;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.Streets;
import org.tocsin.scenario.format.CitySection;
import org.tocsin.scenario.format.DemandSection;
import org.tocsin.scenario.format.IncidentSection;
import org.tocsin.scenario.format.PlanSection;
import org.tocsin.scenario.format.Scenario;
import org.tocsin.scenario.format.StandardsSection;
import org.tocsin.scenario.format.StationSection;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Spotted;

/**
 * Checks names: of types, and of what a drill could run without but is most likely misspelt, such
 * as tiers, road classes and capabilities. Stays silent about what refers to a part that is wrong
 * itself.
 */
final class NameChecks {

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
    scenario.plan().mutualAid().stream()
        .flatMap(aid -> aid.station().units().stream())
        .forEach(u -> lookup.find(u.type(), scenario.unitTypes(), "unit type"));
    for (DemandSection section : scenario.demand()) {
      lookup.find(section.type(), scenario.incidents(), "incident type");
    }
    for (IncidentSection section : scenario.incidents().values().values()) {
      section
          .causes()
          .forEach(cause -> lookup.find(cause.type(), scenario.incidents(), "incident type"));
    }
    scenario.community().stream()
        .flatMap(pool -> pool.types().stream())
        .forEach(type -> lookup.find(type, scenario.incidents(), "incident type"));
    for (Spotted<String> type : scenario.callCentre().types()) {
      lookup.find(type, scenario.incidents(), "incident type");
    }
  }

  /** Road classes of speeds, against those of the streets and those that have a speed built in. */
  void checkRoadClasses(Scenario scenario, CitySection city, Streets streets) {
    Set<String> known = classes(streets);
    warn(city.speeds(), known);
    city.bands().values().values().forEach(band -> warn(band.speedFactors(), known));
    scenario.modes().values().values().forEach(mode -> warn(mode.speeds(), known));
  }

  private void warn(Named<?> named, Set<String> known) {
    for (String name : named.names()) {
      if (!known.contains(name) && !Traffic.isBuiltIn(name)) {
        problems.warning(
            named.spot(name),
            "no street of class \"" + name + "\"",
            "classes here: " + list(known),
            NearestName.of(name, known));
      }
    }
  }

  /** Agencies that incidents name. */
  void checkAgencies(Scenario scenario, City city) {
    if (!new KnownParts(scenario, problems).stations()) {
      return;
    }
    Set<String> agencies = new TreeSet<>();
    city.stations().forEach(station -> agencies.add(station.agency()));
    agencies.remove(Station.NO_AGENCY);
    for (IncidentSection section : scenario.incidents().values().values()) {
      section
          .agency()
          .filter(agency -> !agencies.contains(agency.value()))
          .ifPresent(a -> lookup.unknown(a.spot(), "agency", a.value(), agencies));
    }
  }

  /** Zones that lanes name. */
  void checkLanes(Scenario scenario, List<Zone> zones) {
    if (problems.hasErrorsIn("city.zones")) {
      return;
    }
    List<String> known = zones.stream().map(Zone::id).toList();
    for (IncidentSection section : scenario.incidents().values().values()) {
      section
          .lane()
          .ifPresent(
              lane ->
                  lane.byZone().names().stream()
                      .filter(zone -> !known.contains(zone))
                      .forEach(
                          zone ->
                              lookup.unknown(
                                  lane.byZone().spot(zone, lane.byZoneSpot()),
                                  "zone",
                                  zone,
                                  known)));
    }
  }

  /** Tiers that direct alerts, readiness and standards name. */
  void checkTiers(Scenario scenario, City city) {
    if (!new KnownParts(scenario, problems).stations()) {
      return;
    }
    List<String> tiers = city.tiers().stream().map(Tier::id).toList();
    Stream.concat(
            scenario.stations().stream(),
            scenario.variants().values().values().stream().flatMap(one -> one.added().stream()))
        .filter(StationSection.One.class::isInstance)
        .map(StationSection.One.class::cast)
        .forEach(station -> warnOfLikeTier(station, tiers, city));
    for (String tier : scenario.plan().alertDirectly().values().keySet()) {
      if (!tiers.contains(tier)) {
        PlanSection plan = scenario.plan();
        warnOfTier(tier, tiers, plan.alertDirectly().spot(tier, plan.alertSpot()));
      }
    }
    scenario
        .unitTypes()
        .values()
        .values()
        .forEach(
            type -> {
              for (String tier : type.byTier().names()) {
                if (!tiers.contains(tier)) {
                  warnOfTier(tier, tiers, type.byTier().spot(tier));
                }
              }
            });
  }

  /**
   * Tiers are words of an author's own; one that nearly is another, of more stations, is a slip.
   */
  private void warnOfLikeTier(StationSection.One station, List<String> tiers, City city) {
    String tier = station.tier();
    NearestName.slipOf(tier, tiers)
        .filter(near -> stations(city, near) > stations(city, tier))
        .ifPresent(
            near ->
                problems.warning(
                    station.id().spot().withPath("stations." + station.id().value() + ".tier"),
                    "a tier \""
                        + tier
                        + "\" of "
                        + stations(city, tier)
                        + " beside \""
                        + near
                        + '"',
                    "any of " + list(tiers),
                    Optional.of(near)));
  }

  private static long stations(City city, String tier) {
    return city.stations().stream().filter(one -> one.tier().id().equals(tier)).count();
  }

  /** No error: a file of unit types and plans may serve drills with and without a tier. */
  private void warnOfTier(String tier, List<String> tiers, Spot spot) {
    problems.warning(
        spot,
        "no station of tier \"" + tier + "\"",
        "any of " + list(tiers),
        NearestName.of(tier, tiers));
  }

  /**
   * What an author's own standards name. Tiers and grades are free words, and a file of standards
   * may serve cities with and without one; incident types and zones are declared.
   */
  void checkStandards(Scenario scenario, City city) {
    Set<String> tiers = new HashSet<>();
    Set<String> zones = new LinkedHashSet<>();
    Set<String> grades = new HashSet<>();
    city.tiers().forEach(tier -> tiers.add(tier.id()));
    city.communityTiers().forEach(tier -> tiers.add(tier.id()));
    for (Zone zone : city.zones()) {
      zones.add(zone.id());
      zone.grade().ifPresent(grades::add);
    }
    boolean tiersKnown =
        new KnownParts(scenario, problems).stations() && !problems.hasErrorsIn("community");
    boolean zonesKnown = !problems.hasErrorsIn("city.zones");
    for (StandardsSection section : scenario.standards()) {
      if (section instanceof StandardsSection.Own own) {
        for (StandardsSection.Target target : own.targets()) {
          if (tiersKnown) {
            warnOf("tier", target.tier().stream().toList(), tiers);
          }
          if (zonesKnown) {
            warnOf("zone of grade", target.grades(), grades);
            refuse("zone", target.zones(), zones);
          }
          refuse("incident type", target.types(), scenario.incidents().names());
        }
      }
    }
  }

  private void warnOf(String kind, List<Spotted<String>> named, Collection<String> known) {
    for (Spotted<String> name : named) {
      if (!known.contains(name.value())) {
        problems.warning(
            name.spot(),
            "no " + kind + " \"" + name.value() + "\"",
            (known.isEmpty() ? "there is none" : "any of " + list(known))
                + "; the target has nothing to measure",
            NearestName.of(name.value(), known));
      }
    }
  }

  private void refuse(String kind, List<Spotted<String>> named, Collection<String> known) {
    for (Spotted<String> name : named) {
      if (!known.contains(name.value())) {
        lookup.unknown(name.spot(), kind, name.value(), known);
      }
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
