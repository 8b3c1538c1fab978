package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.drill.Change;
import org.tocsin.drill.ChangeProblem;
import org.tocsin.drill.ChangesRefusedException;
import org.tocsin.drill.DispatchSet;
import org.tocsin.drill.Drill;
import org.tocsin.drill.RelocationSet;
import org.tocsin.drill.StationAdded;
import org.tocsin.drill.StationRemoved;
import org.tocsin.drill.UnitCountSet;
import org.tocsin.drill.UnitGroup;
import org.tocsin.scenario.format.StaffSection;
import org.tocsin.scenario.format.StationSection;
import org.tocsin.scenario.format.VariantSection;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Named;

/** The variants of a drill that its author has named. */
final class VariantResolver {

  /** A change, and where it is written. */
  private record Written(Change change, Spot spot) {}

  private final StationResolver stations;
  private final FleetResolver fleet;
  private final KnownParts known;
  private final Problems problems;

  VariantResolver(
      StationResolver stations, FleetResolver fleet, KnownParts known, Problems problems) {
    this.stations = stations;
    this.fleet = fleet;
    this.known = known;
    this.problems = problems;
  }

  /** Those that can be made of a drill, by their names, in the author's order. */
  Map<String, Drill> resolve(Named<VariantSection> variants, Drill base) {
    Map<String, Drill> drills = new LinkedHashMap<>();
    variants
        .values()
        .forEach(
            (name, section) -> {
              if (name.equals(VariantSection.BASELINE)) {
                problems.error(
                    variants.spot(name, section.spot()),
                    "a variant named \"" + name + "\"",
                    "another name; it is that of the drill without changes");
              }
              resolve(section, base).ifPresent(drill -> drills.put(name, drill));
            });
    return drills;
  }

  private Optional<Drill> resolve(VariantSection section, Drill base) {
    return changed(base, forces(section, base.city()))
        .flatMap(drill -> changed(drill, orders(section, drill.city())));
  }

  private Optional<Drill> changed(Drill drill, List<Written> changes) {
    try {
      return Optional.of(drill.with(changes.stream().map(Written::change).toList()));
    } catch (ChangesRefusedException refused) {
      for (ChangeProblem problem : refused.problems()) {
        problems.error(
            changes.get(problem.position()).spot(),
            problem.found(),
            problem.allowed(),
            NearestName.of(problem.name(), problem.known()));
      }
      return Optional.empty();
    }
  }

  private List<Written> forces(VariantSection section, City city) {
    List<Written> changes = new ArrayList<>();
    section
        .removed()
        .forEach(
            station ->
                changes.add(new Written(new StationRemoved(station.value()), station.spot())));
    List<StationResolver.Site> sites = new ArrayList<>();
    for (StationSection added : section.added()) {
      for (StationResolver.Site site : stations.stations(List.of(added))) {
        sites.add(site);
        List<UnitGroup> units = fleet.groups(site);
        changes.add(new Written(new StationAdded(site.station(), units), spot(added)));
      }
    }
    fleet.checkCrews(sites);
    for (VariantSection.UnitCount units : section.units()) {
      group(units, city, sites)
          .ifPresent(
              group ->
                  changes.add(
                      new Written(
                          new UnitCountSet(units.station().value(), group),
                          units.station().spot())));
    }
    return changes;
  }

  private static Spot spot(StationSection added) {
    return added instanceof StationSection.One one
        ? one.id().spot()
        : ((StationSection.Rows) added).table().from().spot();
  }

  /** Like those of its type that the station has; else as units of a station of its tier are. */
  private Optional<UnitGroup> group(
      VariantSection.UnitCount written, City city, List<StationResolver.Site> added) {
    String station = written.station().value();
    Optional<Unit> there =
        city.units().stream()
            .filter(unit -> unit.station().id().equals(station))
            .filter(unit -> unit.type().id().equals(written.type().value()))
            .findFirst();
    if (there.isPresent()) {
      return there.map(unit -> UnitGroup.like(unit, written.count()));
    }
    StationSection.Units units =
        new StationSection.Units(
            written.type(), written.count(), Optional.empty(), Optional.empty());
    Optional<Station> place =
        added.stream()
            .map(StationResolver.Site::station)
            .filter(one -> one.id().equals(station))
            .findFirst()
            .or(() -> city.findStation(station));
    // A station that is not there is told of by the drill, whatever the units are.
    return place.isEmpty()
        ? fleet.types().values().values().stream()
            .findFirst()
            .map(type -> new UnitGroup(type, 0, type.readiness(), Optional.empty()))
        : fleet
            .groups(new StationResolver.Site(place.get(), List.of(units), StaffSection.NONE))
            .stream()
            .findFirst();
  }

  private List<Written> orders(VariantSection section, City city) {
    List<Written> changes = new ArrayList<>();
    section
        .dispatch()
        .map(written -> new PolicyResolver(city, known, problems).policy(written))
        .ifPresent(policy -> changes.add(new Written(new DispatchSet(policy), section.spot())));
    section
        .relocation()
        .ifPresent(
            written ->
                changes.add(
                    new Written(
                        new RelocationSet(
                            new RelocationResolver(Forces.of(city), known, problems)
                                .policy(written.value())),
                        written.spot())));
    return changes;
  }
}
