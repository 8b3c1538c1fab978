package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.city.Readiness;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.TravelMode;
import org.tocsin.scenario.format.ReadinessSection;
import org.tocsin.scenario.format.StationSection;
import org.tocsin.scenario.format.UnitTypeSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Named;

/** The units that wait at the stations. */
final class FleetResolver {

  private final Lookup lookup;
  private final Named<UnitTypeSection> sections;
  private final Named<UnitType> types;

  FleetResolver(Named<UnitTypeSection> sections, Named<TravelMode> modes, Problems problems) {
    this.lookup = new Lookup(problems);
    this.sections = sections;
    this.types = types(modes);
  }

  private Named<UnitType> types(Named<TravelMode> modes) {
    Map<String, UnitType> resolved = new LinkedHashMap<>();
    sections
        .values()
        .forEach(
            (id, section) -> {
              Optional<TravelMode> out = lookup.find(section.mode(), modes, "mode");
              Optional<TravelMode> home =
                  section.home().map(name -> lookup.find(name, modes, "mode")).orElse(out);
              if (out.isPresent() && home.isPresent()) {
                Readiness readiness = section.readiness().complete();
                resolved.put(
                    id,
                    new UnitType(id, section.provides(), out.get(), home.get(), readiness)
                        .withFlow(section.litresPerMinute()));
              }
            });
    return new Named<>(resolved, sections.names());
  }

  /** The types that units may have. */
  Named<UnitType> types() {
    return types;
  }

  /** All units, numbered in the order of their ids. */
  List<Unit> units(List<StationResolver.Site> sites) {
    List<Unit> unnumbered = new ArrayList<>();
    for (StationResolver.Site site : sites) {
      Map<String, Integer> numbers = new LinkedHashMap<>();
      for (StationSection.Units units : site.units()) {
        Optional<UnitType> type = types.find(units.type().value());
        for (int i = 0; i < units.count() && type.isPresent(); i++) {
          int number = numbers.merge(type.get().id(), 1, Integer::sum);
          unnumbered.add(unit(site.station(), type.get(), number));
        }
      }
    }
    unnumbered.sort(Comparator.comparing(Unit::id));
    List<Unit> numbered = new ArrayList<>();
    for (Unit unit : unnumbered) {
      numbered.add(
          new Unit(numbered.size(), unit.id(), unit.type(), unit.station(), unit.readiness()));
    }
    return numbered;
  }

  private Unit unit(Station station, UnitType type, int number) {
    Tier tier = station.tier();
    ReadinessSection own =
        sections.find(type.id()).map(section -> section.byTier().get(tier.id())).orElse(null);
    Readiness readiness = own == null ? type.readiness() : own.over(type.readiness());
    return new Unit(0, station.id() + "/" + type.id() + "-" + number, type, station, readiness);
  }

  /** Whether somebody goes on foot, so that the streets for people on foot are needed. */
  static boolean goesOnFoot(Named<UnitTypeSection> sections, Named<TravelMode> modes) {
    return sections.values().values().stream()
        .flatMap(section -> Stream.of(section.mode(), section.home().orElse(section.mode())))
        .flatMap(name -> modes.find(name.value()).stream())
        .anyMatch(mode -> mode.network() == NetworkKind.FOOT);
  }
}
