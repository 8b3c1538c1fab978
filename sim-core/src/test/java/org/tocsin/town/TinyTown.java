package org.tocsin.town;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tocsin.city.CallCentre;
import org.tocsin.city.City;
import org.tocsin.city.Hospital;
import org.tocsin.city.Intake;
import org.tocsin.city.Readiness;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.UnitType;
import org.tocsin.city.Zone;
import org.tocsin.city.ZoneArea;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Condition;
import org.tocsin.drill.Deadline;
import org.tocsin.drill.Drill;
import org.tocsin.drill.Effect;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.drill.Inject;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.RoadStretch;
import org.tocsin.drill.Trigger;
import org.tocsin.incident.Cause;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.FixedWork;
import org.tocsin.incident.Given;
import org.tocsin.incident.HourlyWeights;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Need;
import org.tocsin.incident.Place;
import org.tocsin.incident.Places;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.incident.RecordedIncident;
import org.tocsin.incident.ScriptedDemand;
import org.tocsin.incident.Severity;
import org.tocsin.incident.Trace;
import org.tocsin.random.Distribution;
import org.tocsin.random.RandomDuration;
import org.tocsin.response.DirectAlert;
import org.tocsin.response.NearestUnits;
import org.tocsin.response.ResponsePlan;
import org.tocsin.roads.Location;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.TimeBands;
import org.tocsin.roads.TravelMode;
import org.tocsin.standard.Standard;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;
import org.tocsin.time.Speed;
import org.tocsin.timeline.FactFilter;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.Milestone;

/**
 * A town on one straight two-way street of 100 m segments, driven at 10 m/s, so that 100 m are 10
 * s. Places are metres from its western end. Turnout is 30 s, a call takes 10 s to answer and 20 s
 * to process, work takes 10 min; all can be changed.
 */
public final class TinyTown {

  private static final TravelMode DRIVE =
      new TravelMode("drive", NetworkKind.CAR, Map.of(), new Speed(10), 1, true, new Speed(2));

  private final TinyStreet street;
  private final List<Station> stations = new ArrayList<>();
  private final List<Hospital> hospitals = new ArrayList<>();
  private final Map<Station, List<UnitType>> crews = new LinkedHashMap<>();
  private final Map<String, IncidentType> types = new TreeMap<>();
  private final List<DemandEntry> demand = new ArrayList<>();
  private final List<Standard> standards = new ArrayList<>();
  private final TreeMap<String, List<Cause>> causes = new TreeMap<>();
  private final List<Function<City, Inject>> injects = new ArrayList<>();
  private final List<ExpectedAction> expects = new ArrayList<>();
  private final TreeMap<Integer, Zone> zones = new TreeMap<>();
  private final TreeMap<Tier, DirectAlert> directAlerts = new TreeMap<>();
  private final Map<String, Integer> litresPerMinute = new TreeMap<>();
  private Function<City, City> cityChange = Function.identity();
  private Function<ResponsePlan, ResponsePlan> planChange = Function.identity();
  private String agency = Station.NO_AGENCY;
  private RandomDuration turnout = RandomDuration.constant(Duration.ofSeconds(30));
  private RandomDuration work = RandomDuration.constant(Duration.ofMinutes(10));
  private CallCentre callCentre = TinyCrews.callCentre(10, 20);
  private Duration duration = Duration.ofDays(1);
  private Duration warmUp = Duration.ZERO;
  private TimeBands timeBands = TimeBands.always();

  private TinyTown(int lengthMetres, Bypass... bypasses) {
    street = new TinyStreet(lengthMetres, bypasses);
  }

  public static TinyTown onStreetOf(int lengthMetres) {
    return new TinyTown(lengthMetres);
  }

  /** The street, and beside it another way between two of its places. */
  public static TinyTown onStreetWithBypass(int lengthMetres, int from, int to, int metres) {
    return new TinyTown(lengthMetres, new Bypass(from, to, metres));
  }

  /** The street with several such ways. */
  public static TinyTown onStreetWithBypasses(int lengthMetres, Bypass... bypasses) {
    return new TinyTown(lengthMetres, bypasses);
  }

  /** Another way between two places of the street. */
  public record Bypass(int fromMetres, int toMetres, int metres) {}

  public TinyTown close(int atSeconds, int fromMetres, int toMetres) {
    return inject(
        atSeconds, new CloseRoads(stretch(fromMetres, toMetres), false, Optional.empty()));
  }

  public TinyTown reopen(int atSeconds, int fromMetres, int toMetres) {
    return inject(atSeconds, new ReopenRoads(stretch(fromMetres, toMetres)));
  }

  public TinyTown inject(int atSeconds, Effect... effects) {
    return inject(
        new Trigger.At(SimTime.after(Duration.ofSeconds(atSeconds))), city -> List.of(effects));
  }

  public TinyTown order(int atSeconds, CityEffect... effects) {
    return inject(
        new Trigger.At(SimTime.after(Duration.ofSeconds(atSeconds))),
        city -> CityEffect.all(city, effects));
  }

  private TinyTown inject(Trigger trigger, Function<City, List<Effect>> effects) {
    String id = "i" + (injects.size() + 1);
    injects.add(city -> new Inject(id, trigger, effects.apply(city), ""));
    return this;
  }

  /** What incidents of a kind may bring about. */
  public TinyTown causes(String type, Cause... some) {
    causes.put(type, List.of(some));
    return this;
  }

  /** An inject that comes once a condition holds. */
  public TinyTown contingency(Condition condition, int delaySeconds, Effect... effects) {
    Trigger trigger = new Trigger.When(condition, Duration.ofSeconds(delaySeconds));
    return inject(trigger, city -> List.of(effects));
  }

  /** An action that is expected so long after the first incident of an entry was reported. */
  public TinyTown expect(String id, int withinSeconds, String entry, Milestone action) {
    FactPattern reported =
        FactPattern.of(FactKind.REPORTED).and(new FactFilter.OfIncident(entry + "/1"));
    return expect(
        id,
        new Deadline.Within(Duration.ofSeconds(withinSeconds), Milestone.first(reported)),
        action);
  }

  public TinyTown expect(String id, Deadline deadline, Milestone action) {
    expects.add(
        new ExpectedAction(id, "", action, deadline, Optional.empty(), Optional.empty(), false));
    return this;
  }

  /** The street from one place to another, by whole segments. */
  public RoadStretch stretch(int fromMetres, int toMetres) {
    return street.stretch(fromMetres, toMetres);
  }

  public TinyTown station(String id, String tier, int atMetres, String... unitTypes) {
    Station station = new Station(id, id, new Tier(tier), at(atMetres), agency);
    stations.add(station);
    List<UnitType> types = new ArrayList<>();
    for (String type : unitTypes) {
      String[] parts = type.split(":", 2);
      types.add(
          new UnitType(parts[0], TinyCrews.capabilities(parts[1]), DRIVE, DRIVE, readiness())
              .withFlow(litresPerMinute.getOrDefault(parts[0], 0)));
    }
    crews.put(station, types);
    return this;
  }

  public TinyTown hospital(String id, int atMetres, Intake intake, String... specialties) {
    hospitals.add(new Hospital(id, id, at(atMetres), intake, Set.of(specialties)));
    return this;
  }

  /** Applies to the stations added from now on. */
  public TinyTown agency(String name) {
    agency = name;
    return this;
  }

  /** A kind of incident; each need is a level such as {@code first=initial-attack 1,pumping 2}. */
  public TinyTown incidentType(String id, String... levels) {
    return incidentType(id, 2, levels);
  }

  public TinyTown incidentType(String id, int priority, String... levels) {
    List<Need.Level> need = new ArrayList<>();
    for (String level : levels) {
      String[] parts = level.split("=", 2);
      need.add(new Need.Level(parts[0], TinyCrews.capabilities(parts[1])));
    }
    types.put(
        id,
        new IncidentType(
            id,
            Severity.SERIOUS,
            priority,
            new Need(need),
            RandomDuration.ZERO,
            new FixedWork(work)));
    return this;
  }

  public TinyTown scripted(String id, String type, long atSeconds, int atMetres) {
    demand.add(
        new ScriptedDemand(id, type(type), places(atMetres), SimTime.ofMillis(atSeconds * 1000)));
    return this;
  }

  /** An incident of a record, under its own id. */
  public TinyTown recorded(String id, String type, long atSeconds, int atMetres, Given given) {
    RecordedIncident incident =
        new RecordedIncident(
            id,
            SimTime.ofMillis(atSeconds * 1000),
            place(atMetres),
            type(type),
            given,
            OptionalLong.empty());
    demand.add(new Trace("record of " + id, type(type), List.of(incident)));
    return this;
  }

  public TinyTown poisson(String id, String type, double perDay, int... atMetres) {
    return poisson(id, type, perDay, new double[] {1}, atMetres);
  }

  /** With weights of the hours, repeated over the week. */
  public TinyTown poisson(String id, String type, double perDay, double[] hours, int... atMetres) {
    demand.add(
        new PoissonDemand(id, type(type), places(atMetres), perDay, HourlyWeights.ofDay(hours)));
    return this;
  }

  /** A zone from a place to the next zone; for the demand added from now on. */
  public TinyTown zone(String id, String grade, int fromMetres) {
    ZoneArea area = new ZoneArea(fromMetres / TinyStreet.METRES_PER_DEGREE, 0, List.of());
    zones.put(fromMetres, new Zone(id, id, 0, Optional.of(grade), Optional.empty(), area));
    return this;
  }

  public TinyTown standard(Standard standard) {
    standards.add(standard);
    return this;
  }

  public TinyTown alertDirectly(String tier, int afterSeconds) {
    directAlerts.put(new Tier(tier), DirectAlert.after(Duration.ofSeconds(afterSeconds)));
    return this;
  }

  public TinyTown alertDirectly(String tier, int afterSeconds, int withinSeconds) {
    directAlerts.put(
        new Tier(tier),
        new DirectAlert(Duration.ofSeconds(afterSeconds), Duration.ofSeconds(withinSeconds)));
    return this;
  }

  /** Applies to the stations added from now on. */
  public TinyTown turnout(Distribution seconds) {
    turnout = new RandomDuration(seconds);
    return this;
  }

  /** Applies to the incident types added from now on. */
  public TinyTown work(Distribution seconds) {
    work = new RandomDuration(seconds);
    return this;
  }

  /** Water of a unit type, in L/min; applies to the stations added from now on. */
  public TinyTown flow(String type, int amount) {
    litresPerMinute.put(type, amount);
    return this;
  }

  public TinyTown call(int answeringSeconds, int processingSeconds) {
    callCentre = TinyCrews.callCentre(answeringSeconds, processingSeconds);
    return this;
  }

  /** Changes what the call centre would be without it. */
  public TinyTown callCentre(UnaryOperator<CallCentre> change) {
    callCentre = change.apply(callCentre);
    return this;
  }

  /** Slower streets, by a factor, between two hours of every day. */
  public TinyTown slowBetween(int firstHour, int endHour, double factor) {
    TimeBand slow = new TimeBand("slow", Map.of(), factor);
    List<Integer> bandOfHour = new ArrayList<>();
    for (int hour = 0; hour < 168; hour++) {
      bandOfHour.add(hour % 24 >= firstHour && hour % 24 < endHour ? 1 : 0);
    }
    timeBands = new TimeBands(List.of(TimeBand.ALWAYS, slow), bandOfHour);
    return this;
  }

  /** Changes what the standing orders would be without it. */
  public TinyTown plan(UnaryOperator<ResponsePlan> change) {
    planChange = planChange.andThen(change);
    return this;
  }

  /** Changes what the city would be without it. */
  public TinyTown city(UnaryOperator<City> change) {
    cityChange = cityChange.andThen(change);
    return this;
  }

  /** Changes a kind of incident; to be told before its demand. */
  public TinyTown changeType(String id, UnaryOperator<IncidentType> change) {
    types.compute(id, (key, type) -> change.apply(type(id)));
    return this;
  }

  public TinyTown lasting(Duration drill, Duration before) {
    duration = drill;
    warmUp = before;
    return this;
  }

  public Drill drill() {
    ZonedDateTime monday = ZonedDateTime.parse("2026-01-12T00:00:00Z");
    DrillClock clock = new DrillClock(monday, duration, warmUp, DrillClock.DEFAULT_COOL_DOWN);
    City city =
        cityChange.apply(
            new City(
                street.streets(),
                timeBands,
                List.copyOf(zones.values()),
                stations,
                TinyCrews.units(crews),
                hospitals,
                callCentre));
    ResponsePlan plan = planChange.apply(new ResponsePlan(new NearestUnits(), directAlerts));
    return new Drill(
            "tiny town", clock, city, demand, plan, standards, Drill.DEFAULT_COVERAGE_TARGETS)
        .withInjects(injects.stream().map(one -> one.apply(city)).toList())
        .withExpects(expects)
        .withCauses(causes);
  }

  public Location at(int metres) {
    return street.at(metres);
  }

  /** Places of equal weight. */
  public Places places(int... atMetres) {
    double[] weights = new double[atMetres.length];
    Arrays.fill(weights, 1);
    return new Places(Arrays.stream(atMetres).mapToObj(this::place).toList(), weights);
  }

  private Place place(int metres) {
    Map.Entry<Integer, Zone> zone = zones.floorEntry(metres);
    return new Place(at(metres), zone == null ? null : zone.getValue());
  }

  /** A kind of incident as it is now. */
  public IncidentType type(String id) {
    IncidentType type = types.get(id);
    if (type == null) {
      throw new IllegalArgumentException("incident type " + id + "; one of " + types.keySet());
    }
    return type;
  }

  private Readiness readiness() {
    return new Readiness(turnout, Duration.ZERO, 0, RandomDuration.ZERO);
  }
}
