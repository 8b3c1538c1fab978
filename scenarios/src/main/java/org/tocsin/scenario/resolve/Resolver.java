package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.city.City;
import org.tocsin.city.Hospital;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.city.Zone;
import org.tocsin.drill.Drill;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.drill.Inject;
import org.tocsin.incident.Cause;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.IncidentType;
import org.tocsin.response.DirectAlert;
import org.tocsin.response.RelocationPolicy;
import org.tocsin.response.ResponsePlan;
import org.tocsin.roads.Streets;
import org.tocsin.roads.TravelMode;
import org.tocsin.scenario.format.CitySection;
import org.tocsin.scenario.format.CommandSection;
import org.tocsin.scenario.format.PlanSection;
import org.tocsin.scenario.format.Scenario;
import org.tocsin.scenario.format.StandardsSection;
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

  /** What drill control does, and what it wants to see. */
  private record Exercise(List<Inject> injects, List<ExpectedAction> expects) {}

  /** The city, and where on it things happen. */
  private record Ground(
      City city,
      WhereResolver where,
      FleetResolver fleet,
      StationResolver stations,
      List<StationResolver.Site> sites) {}

  private final Problems problems;
  private final Lookup lookup;
  private final NameChecks names;
  private final Tables tables;
  private final RoadsResolver roads;
  private final List<String> notes = new ArrayList<>();
  private Map<String, IncidentType> incidentTypes = Map.of();
  private Map<String, Drill> variants = Map.of();

  public Resolver(Sources sources, RoadSource roads, Problems problems) {
    this.problems = problems;
    this.lookup = new Lookup(problems);
    this.names = new NameChecks(problems);
    this.tables = new Tables(sources, problems);
    this.roads = new RoadsResolver(sources, roads, problems);
  }

  /** What the author should know about the streets and tables, beyond problems. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** The kinds of incidents that are right, by their ids, whether demand brings them or not. */
  public Map<String, IncidentType> incidentTypes() {
    return incidentTypes;
  }

  /** The drill with the changes that its author has named, in the author's order. */
  public Map<String, Drill> variants() {
    return variants;
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
    // Before anything is resolved, problems are of what could not be read at all.
    boolean incidentsRead =
        Stream.of("demand", "incidents", "injects").noneMatch(problems::hasErrorsIn);
    List<Standard> standards = standards(scenario.standards());
    names.checkTypes(scenario);
    DutyResolver duty = new DutyResolver(scenario, problems);
    Named<IncidentType> types = new IncidentResolver(problems).types(scenario.incidents());
    incidentTypes = types.values();
    Optional<Ground> ground =
        scenario.city().flatMap(section -> ground(scenario, section, duty, spot));
    Optional<DrillClock> clock = scenario.clock();
    clock.ifPresent(known -> duty.checkTime(scenario, known));
    if (ground.isEmpty()) {
      Forces.written(scenario).ifPresent(forces -> checkWithoutStreets(scenario, forces, types));
      return Optional.empty();
    }
    City city = ground.get().city();
    List<DemandEntry> demand =
        new DemandResolver(
                city.streets(), city.zones(), ground.get().where(), clock, types, problems)
            .resolve(scenario.demand());
    Forces forces = Forces.of(ground.get().sites());
    ResponsePlan plan = plan(scenario, city, forces);
    check(scenario, city, forces, types);
    ground.get().fleet().checkCrews(ground.get().sites());
    new AidResolver(problems).check(scenario, city, spot.withPath("stations"));
    new CallLoad(problems).check(scenario.callCentre(), demand);
    SortedMap<String, List<Cause>> causes =
        new CauseResolver(types, ground.get().where(), problems).causes(scenario.incidents());
    DemandEffectResolver demandEffects =
        new DemandEffectResolver(city, ground.get().where(), types, demand, problems);
    Optional<Exercise> exercise =
        clock.map(
            known -> exercise(scenario, known, incidentsRead, city, demand, causes, demandEffects));
    clock.ifPresent(known -> new ReachChecks(problems).check(scenario, known, demand, city));
    boolean hasVariants = !scenario.variants().names().isEmpty();
    if (clock.isEmpty() || exercise.isEmpty() || (problems.hasErrors() && !hasVariants)) {
      return Optional.empty();
    }
    Drill drill =
        new Drill(
            scenario.name().orElse(fallbackName),
            clock.get(),
            city,
            demand,
            plan,
            standards,
            exercise.get().injects(),
            exercise.get().expects(),
            scenario.coverageTargets(),
            causes);
    resolveVariants(scenario, ground.get(), drill);
    return problems.hasErrors() ? Optional.empty() : Optional.of(drill);
  }

  /** They are judged as far as the stations are right, whatever else is wrong with the drill. */
  private void resolveVariants(Scenario scenario, Ground ground, Drill drill) {
    KnownParts known = new KnownParts(scenario, problems);
    if (known.stations()) {
      variants =
          new VariantResolver(ground.stations(), ground.fleet(), known, problems)
              .resolve(scenario.variants(), drill);
    }
  }

  private Exercise exercise(
      Scenario scenario,
      DrillClock clock,
      boolean incidentsRead,
      City city,
      List<DemandEntry> demand,
      Map<String, List<Cause>> causes,
      DemandEffectResolver demandEffects) {
    boolean forcesKnown = new KnownParts(scenario, problems).forces();
    MomentResolver moments = new MomentResolver(clock, problems);
    List<InjectResolver.Planned> injects =
        new InjectResolver(city, forcesKnown, demandEffects, problems)
            .plan(scenario.injects(), moments);
    new WaitingChecks(injects, problems).check();
    FactNames names =
        FactNames.of(
            city,
            demand,
            DemandResolver.ids(scenario.demand()),
            injects,
            causes,
            scenario.expects());
    FactResolver facts =
        new FactResolver(city, names, new FactResolver.Known(forcesKnown, incidentsRead), problems);
    return new Exercise(
        InjectResolver.trigger(injects, new ConditionResolver(facts, moments)),
        new ExpectResolver(facts, moments, problems).resolve(scenario.expects()));
  }

  /** Checks the parts against each other, each pair of them as far as both are right. */
  private void check(Scenario scenario, City city, Forces forces, Named<IncidentType> types) {
    names.checkTiers(scenario, city);
    names.checkAgencies(scenario, city);
    names.checkLanes(scenario, city.zones());
    names.checkStandards(scenario, city);
    checkNeeds(scenario, forces, types);
    new TransportChecks(problems).check(scenario, types, city);
    new CourseChecks(problems).check(scenario, types, city);
  }

  private Optional<Ground> ground(
      Scenario scenario, CitySection section, DutyResolver duty, Spot spot) {
    Named<TravelMode> modes = Traffic.modes(section, scenario.modes());
    FleetResolver fleet = new FleetResolver(scenario.unitTypes(), modes, duty, problems);
    ZoneResolver zoneResolver = new ZoneResolver(tables, problems);
    List<Zone> zones = zoneResolver.resolve(section.zones());
    Optional<Streets> streets = roads.resolve(section, goesOnFoot(scenario, modes));
    notes.addAll(roads.notes());
    if (streets.isEmpty()) {
      return Optional.empty();
    }
    names.checkRoadClasses(scenario, section, streets.get());
    StationResolver resolver = new StationResolver(tables, streets.get(), duty, problems);
    List<StationResolver.Site> sites = resolver.stations(DutyResolver.stations(scenario));
    List<Hospital> hospitals = resolver.hospitals(section.hospitals());
    List<Unit> units = fleet.units(sites);
    notes.addAll(resolver.notes());
    if (units.isEmpty() && !problems.hasErrors()) {
      problems.error(spot.withPath("stations"), "no unit at any station", "at least one");
    }
    List<Station> stations = sites.stream().map(StationResolver.Site::station).toList();
    WhereResolver where =
        new WhereResolver(tables, streets.get(), zones, zoneResolver.centres(), problems);
    City city =
        new City(
            streets.get(),
            new BandResolver(modes, problems).bands(section.bands(), spot),
            zones,
            stations,
            units,
            hospitals,
            scenario.callCentre().centre(),
            new CommunityResolver(where, modes, duty, problems)
                .pools(scenario.community(), stations));
    return Optional.of(new Ground(city, where, fleet, resolver, sites));
  }

  private static boolean goesOnFoot(Scenario scenario, Named<TravelMode> modes) {
    return !scenario.community().isEmpty() || FleetResolver.goesOnFoot(scenario.unitTypes(), modes);
  }

  private void checkWithoutStreets(Scenario scenario, Forces forces, Named<IncidentType> types) {
    checkNeeds(scenario, forces, types);
    relocation(scenario, forces);
  }

  private void checkNeeds(Scenario scenario, Forces forces, Named<IncidentType> types) {
    NeedChecks needs = new NeedChecks(problems);
    needs.checkNeeds(scenario, types, forces);
    needs.checkCommanders(scenario, forces);
  }

  private RelocationPolicy relocation(Scenario scenario, Forces forces) {
    return new RelocationResolver(forces, new KnownParts(scenario, problems), problems)
        .policy(scenario.plan().relocation());
  }

  private ResponsePlan plan(Scenario scenario, City city, Forces forces) {
    PlanSection section = scenario.plan();
    KnownParts known = new KnownParts(scenario, problems);
    SortedMap<Tier, DirectAlert> alerts = new TreeMap<>();
    section.alertDirectly().values().forEach((tier, alert) -> alerts.put(new Tier(tier), alert));
    return new ResponsePlan(
        new PolicyResolver(city, known, problems).policy(section.dispatch()),
        alerts,
        section.queueCapacity(),
        section.preemptions(),
        section.reassignGain(),
        section.agencyHandover(),
        section.command().map(CommandSection::rule),
        relocation(scenario, forces),
        new AidResolver(problems).agreements(section),
        section.conventions());
  }

  private List<Standard> standards(List<StandardsSection> sections) {
    Named<Standard> known = StandardLibrary.standards();
    List<Standard> standards = new ArrayList<>();
    Map<String, Spot> ids = new HashMap<>();
    for (StandardsSection section : sections) {
      if (section instanceof StandardsSection.Own own) {
        if (lookup.isFirst(own.standard().id(), ids, own.spot(), "standard")) {
          standards.add(own.standard());
        }
      } else {
        StandardsSection.Known named = (StandardsSection.Known) section;
        if (lookup.isFirst(named.name().value(), ids, named.name().spot(), "standard")) {
          lookup.find(named.name(), known, "standard").ifPresent(standards::add);
        }
      }
    }
    return standards;
  }
}
