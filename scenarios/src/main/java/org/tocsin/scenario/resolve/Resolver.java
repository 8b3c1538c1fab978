package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tocsin.city.Capability;
import org.tocsin.city.City;
import org.tocsin.city.Hospital;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.city.Zone;
import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.response.DirectAlert;
import org.tocsin.response.ResponsePlan;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.Streets;
import org.tocsin.roads.TravelMode;
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
import org.tocsin.scenario.source.RoadSource;
import org.tocsin.scenario.source.Sources;
import org.tocsin.scenario.table.Tables;
import org.tocsin.standard.Standard;
import org.tocsin.time.DrillClock;

/** Turns what an author wrote into a drill. */
public final class Resolver {

  private final Problems problems;
  private final Lookup lookup;
  private final Tables tables;
  private final RoadsResolver roads;
  private final List<String> notes = new ArrayList<>();

  public Resolver(Sources sources, RoadSource roads, Problems problems) {
    this.problems = problems;
    this.lookup = new Lookup(problems);
    this.tables = new Tables(sources, problems);
    this.roads = new RoadsResolver(sources, roads, problems);
  }

  /** What the author should know about the streets and tables, beyond problems. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** What has to be said wherever a map is shown. */
  public Optional<String> attribution() {
    return roads.attribution();
  }

  /**
   * The drill; empty if anything is wrong. Goes on as far as it can, to find all problems.
   *
   * @param fallbackName name of a scenario that has none
   */
  public Optional<Drill> resolve(Scenario scenario, String fallbackName, Spot spot) {
    List<Standard> standards = standards(scenario.standards());
    checkNames(scenario);
    Optional<City> city = scenario.city().flatMap(section -> city(scenario, section, spot));
    if (city.isEmpty() || scenario.clock().isEmpty()) {
      return Optional.empty();
    }
    DrillClock clock = scenario.clock().get();
    List<DemandEntry> demand =
        new DemandResolver(
                tables,
                city.get().streets(),
                city.get().zones(),
                clock,
                DemandResolver.types(scenario.incidents()),
                problems)
            .resolve(scenario.demand());
    ResponsePlan plan = plan(scenario.plan(), city.get());
    warnOfNeeds(scenario.incidents(), city.get().units());
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new Drill(
                scenario.name().orElse(fallbackName),
                clock,
                city.get(),
                demand,
                plan,
                standards,
                scenario.coverageTargets()));
  }

  /** Looks up what needs no streets and no clock, as these may be wrong. */
  private void checkNames(Scenario scenario) {
    for (StationSection section : scenario.stations()) {
      section.units().forEach(u -> lookup.find(u.type(), scenario.unitTypes(), "unit type"));
    }
    for (DemandSection section : scenario.demand()) {
      lookup.find(section.type(), scenario.incidents(), "incident type");
    }
  }

  private Optional<City> city(Scenario scenario, CitySection section, Spot spot) {
    Traffic traffic = new Traffic(problems);
    Named<TravelMode> modes = traffic.modes(section, scenario.modes());
    FleetResolver fleet = new FleetResolver(scenario.unitTypes(), modes, problems);
    List<Zone> zones = new ZoneResolver(tables, problems).resolve(section.zones());
    Optional<Streets> streets =
        roads.resolve(section, FleetResolver.goesOnFoot(scenario.unitTypes(), modes));
    notes.addAll(roads.notes());
    if (streets.isEmpty()) {
      return Optional.empty();
    }
    traffic.checkClasses(
        section.speeds().keySet(), classes(streets.get()), spot.withPath("city.speeds"));
    StationResolver resolver = new StationResolver(tables, streets.get(), problems);
    List<StationResolver.Site> sites = resolver.stations(scenario.stations());
    List<Hospital> hospitals = resolver.hospitals(section.hospitals());
    List<Unit> units = fleet.units(sites);
    notes.addAll(resolver.notes());
    if (units.isEmpty() && !problems.hasErrors()) {
      problems.error(spot.withPath("stations"), "no unit at any station", "at least one");
    }
    return Optional.of(
        new City(
            streets.get(),
            traffic.bands(section.bands(), spot),
            zones,
            sites.stream().map(StationResolver.Site::station).toList(),
            units,
            hospitals,
            scenario.callCentre()));
  }

  private ResponsePlan plan(PlanSection section, City city) {
    SortedMap<Tier, DirectAlert> alerts = new TreeMap<>();
    List<String> tiers = city.tiers().stream().map(Tier::id).toList();
    section
        .alertDirectly()
        .forEach(
            (tier, alert) -> {
              if (!tiers.contains(tier) && !problems.hasErrorsIn("stations")) {
                lookup.unknown(section.alertSpot(), "station of tier", tier, tiers);
              }
              alerts.put(new Tier(tier), alert);
            });
    return new ResponsePlan(section.dispatch(), alerts);
  }

  private List<Standard> standards(List<StandardsSection> sections) {
    Named<Standard> known = StandardLibrary.standards();
    List<Standard> standards = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (StandardsSection section : sections) {
      if (section instanceof StandardsSection.Own own) {
        standards.add(own.standard());
      } else {
        StandardsSection.Known named = (StandardsSection.Known) section;
        if (lookup.isFirst(named.name().value(), ids, named.name().spot(), "standard")) {
          lookup.find(named.name(), known, "standard").ifPresent(standards::add);
        }
      }
    }
    return standards;
  }

  private void warnOfNeeds(Named<IncidentSection> incidents, List<Unit> units) {
    if (Stream.of("unitTypes", "stations", "modes").anyMatch(problems::hasErrorsIn)) {
      return;
    }
    Set<String> provided = new TreeSet<>();
    units.forEach(
        unit -> unit.type().provides().amounts().keySet().forEach(c -> provided.add(c.id())));
    incidents
        .values()
        .forEach(
            (id, section) -> {
              for (Capability wanted : section.need().fullForce().amounts().keySet()) {
                if (!provided.contains(wanted.id()) && !units.isEmpty()) {
                  problems.warning(
                      section.needSpot(),
                      "no unit provides \"" + wanted + "\"",
                      "any of "
                          + String.join(", ", provided)
                          + "; these incidents never have their full force"
                          + NearestName.of(wanted.id(), provided)
                              .map(near -> ". Maybe \"" + near + "\"?")
                              .orElse(""));
                }
              }
            });
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
