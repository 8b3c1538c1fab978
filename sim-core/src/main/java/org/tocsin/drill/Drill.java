package org.tocsin.drill;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.city.City;
import org.tocsin.city.Hospital;
import org.tocsin.incident.Cause;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.FixedWork;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Trace;
import org.tocsin.response.ResponsePlan;
import org.tocsin.standard.Standard;
import org.tocsin.time.DrillClock;

/**
 * A drill, resolved and executable: the place, what calls for help, the standing orders, and what
 * is held against the outcome. Immutable; a replication builds its own state from it.
 *
 * @param demand held in the order of ids: of what happens at one moment the lowest comes first
 * @param injects what drill control does: what has a time in the order of time, then as the author
 *     wrote them; contingencies last
 * @param expects what the drill wants to see, by when
 * @param coverageTargets the times within which coverage is reported, rising
 * @param causes what incidents of a type may bring about, by its id; only types that cause any
 */
public record Drill(
    String name,
    DrillClock clock,
    City city,
    List<DemandEntry> demand,
    ResponsePlan plan,
    List<Standard> standards,
    List<Inject> injects,
    List<ExpectedAction> expects,
    List<Duration> coverageTargets,
    SortedMap<String, List<Cause>> causes) {

  public static final List<Duration> DEFAULT_COVERAGE_TARGETS =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(3), Duration.ofMinutes(5));

  public Drill {
    demand = demand.stream().sorted(Comparator.comparing(DemandEntry::id)).toList();
    standards = List.copyOf(standards);
    injects = injects.stream().sorted(Inject.BY_TIME).toList();
    expects = List.copyOf(expects);
    coverageTargets = coverageTargets.stream().sorted().distinct().toList();
    causes = Collections.unmodifiableSortedMap(new TreeMap<>(causes));
    requireUnique(name, "standards", standards.stream().map(Standard::id).toList());
    requireUnique(name, "injects", injects.stream().map(Inject::id).toList());
    requireUnique(name, "expected actions", expects.stream().map(ExpectedAction::id).toList());
    requireUnique(name, "demand entries", demand.stream().map(DemandEntry::id).toList());
  }

  private static void requireUnique(String name, String what, List<String> ids) {
    if (Set.copyOf(ids).size() != ids.size()) {
      throw new IllegalArgumentException(
          "drill " + name + ": two " + what + " with one id; ids are unique");
    }
  }

  /** Everyday service: nothing is done to the city, nothing is expected, nothing causes more. */
  public Drill(
      String name,
      DrillClock clock,
      City city,
      List<DemandEntry> demand,
      ResponsePlan plan,
      List<Standard> standards,
      List<Duration> coverageTargets) {
    this(
        name,
        clock,
        city,
        demand,
        plan,
        standards,
        List.of(),
        List.of(),
        coverageTargets,
        Collections.emptySortedMap());
  }

  public Drill withInjects(List<Inject> all) {
    return new Drill(
        name, clock, city, demand, plan, standards, all, expects, coverageTargets, causes);
  }

  public Drill withExpects(List<ExpectedAction> all) {
    return new Drill(
        name, clock, city, demand, plan, standards, injects, all, coverageTargets, causes);
  }

  /**
   * A variant of this drill: with all changes made, in their order. This one stays as it is.
   *
   * @throws ChangesRefusedException with all that stands against any of them; then none is made
   */
  public Drill with(List<Change> changes) {
    return DrillDraft.changed(this, changes);
  }

  /** Whether anybody follows the facts of a run while it goes on. */
  public boolean isWatched() {
    return !expects.isEmpty() || injects.stream().anyMatch(inject -> inject.plannedAt().isEmpty());
  }

  public Drill withCauses(SortedMap<String, List<Cause>> all) {
    return new Drill(
        name, clock, city, demand, plan, standards, injects, expects, coverageTargets, all);
  }

  /** The kinds of incidents that may come: of demand, by injects, and by what those cause. */
  public Set<IncidentType> types() {
    Set<IncidentType> types = new LinkedHashSet<>();
    demand.forEach(entry -> types.add(entry.type()));
    effects()
        .forEach(
            effect -> {
              if (effect instanceof AddIncidents incidents) {
                types.add(incidents.added().type());
              }
            });
    return Cause.reach(types, causes);
  }

  /** With recorded demand at its own time: what it causes is recorded too. */
  public Drill withDemand(List<DemandEntry> recorded, DrillClock when) {
    return new Drill(
        name,
        when,
        city,
        recorded,
        plan,
        standards,
        injects,
        expects,
        coverageTargets,
        new TreeMap<>());
  }

  /** Whether any inject does something to roads. */
  public boolean changesRoads() {
    return effects().anyMatch(effect -> effect instanceof RoadEffect);
  }

  /** Whether any inject does something to roads that not everybody knows of at once. */
  public boolean hidesRoads() {
    return effects()
        .anyMatch(effect -> effect instanceof RoadEffect road && road.knownAfter().isPresent());
  }

  /** Whether a hospital may ever send ambulances elsewhere, by itself or by order. */
  public boolean mayDivert(Hospital hospital) {
    return hospital.intake().mayDivert()
        || effects()
            .anyMatch(e -> e instanceof DivertHospitals d && d.hospitals().contains(hospital));
  }

  private Stream<Effect> effects() {
    return injects.stream().flatMap(inject -> inject.effects().stream());
  }

  /** Whether the course of any incident tells what it leaves: burnt area, loss, survivors. */
  public boolean hasOutcomes() {
    return types().stream().anyMatch(type -> !(type.course() instanceof FixedWork));
  }

  /** Whether what comes is what a record tells of. */
  public boolean followsRecord() {
    return demand.stream().anyMatch(entry -> entry instanceof Trace);
  }

  /** Whether patients may have to be brought to hospital. */
  public boolean bringsPatients() {
    return types().stream().anyMatch(type -> type.transport().isPresent());
  }
}
