package org.tocsin.drill;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.city.City;
import org.tocsin.city.Hospital;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.FixedWork;
import org.tocsin.response.ResponsePlan;
import org.tocsin.standard.Standard;
import org.tocsin.time.DrillClock;

/**
 * A drill, resolved and executable: the place, what calls for help, the standing orders, and what
 * is held against the outcome. Immutable; a replication builds its own state from it.
 *
 * @param demand held in the order of ids: of what happens at one moment the lowest comes first
 * @param injects what drill control does, in the order of time, then as the author wrote them
 * @param coverageTargets the times within which coverage is reported, rising
 */
public record Drill(
    String name,
    DrillClock clock,
    City city,
    List<DemandEntry> demand,
    ResponsePlan plan,
    List<Standard> standards,
    List<Inject> injects,
    List<Duration> coverageTargets) {

  public static final List<Duration> DEFAULT_COVERAGE_TARGETS =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(3), Duration.ofMinutes(5));

  public Drill {
    demand = demand.stream().sorted(Comparator.comparing(DemandEntry::id)).toList();
    standards = List.copyOf(standards);
    injects = injects.stream().sorted(Comparator.comparing(Inject::at)).toList();
    coverageTargets = coverageTargets.stream().sorted().distinct().toList();
    if (standards.stream().map(Standard::id).distinct().count() != standards.size()) {
      throw new IllegalArgumentException(
          "drill " + name + ": two standards with one id; ids are unique");
    }
    if (injects.stream().map(Inject::id).distinct().count() != injects.size()) {
      throw new IllegalArgumentException(
          "drill " + name + ": two injects with one id; ids are unique");
    }
    if (demand.stream().map(DemandEntry::id).distinct().count() != demand.size()) {
      throw new IllegalArgumentException(
          "drill " + name + ": two demand entries with one id; ids are unique");
    }
  }

  /** A drill without injects. */
  public Drill(
      String name,
      DrillClock clock,
      City city,
      List<DemandEntry> demand,
      ResponsePlan plan,
      List<Standard> standards,
      List<Duration> coverageTargets) {
    this(name, clock, city, demand, plan, standards, List.of(), coverageTargets);
  }

  public Drill withInjects(List<Inject> all) {
    return new Drill(name, clock, city, demand, plan, standards, all, coverageTargets);
  }

  /** Whether any inject does something to roads. */
  public boolean changesRoads() {
    return effects().anyMatch(effect -> effect instanceof RoadEffect);
  }

  /** Whether a hospital may ever send ambulances elsewhere, by itself or by order. */
  public boolean mayDivert(Hospital hospital) {
    return hospital.intake().mayDivert()
        || effects()
            .anyMatch(e -> e instanceof DivertHospitals d && d.hospitals().contains(hospital.id()));
  }

  private Stream<Effect> effects() {
    return injects.stream().flatMap(inject -> inject.effects().stream());
  }

  /** Whether the course of any incident tells what it leaves: burnt area, loss, survivors. */
  public boolean hasOutcomes() {
    return demand.stream().anyMatch(entry -> !(entry.type().course() instanceof FixedWork));
  }

  /** Whether patients may have to be brought to hospital. */
  public boolean bringsPatients() {
    return demand.stream().anyMatch(entry -> entry.type().transport().isPresent());
  }
}
