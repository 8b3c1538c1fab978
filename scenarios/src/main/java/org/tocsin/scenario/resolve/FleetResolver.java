package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.city.Readiness;
import org.tocsin.city.Roster;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.drill.UnitGroup;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.TravelMode;
import org.tocsin.scenario.format.ReadinessSection;
import org.tocsin.scenario.format.StationSection;
import org.tocsin.scenario.format.UnitTypeSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.time.DrillClock;

/** The units that wait at the stations. */
final class FleetResolver {

  private final Problems problems;
  private final Lookup lookup;
  private final DutyResolver duty;
  private final Named<UnitTypeSection> sections;
  private final Named<UnitType> types;

  FleetResolver(
      Named<UnitTypeSection> sections,
      Named<TravelMode> modes,
      DutyResolver duty,
      Problems problems) {
    this.problems = problems;
    this.duty = duty;
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
              TravelMode out = mode(section.mode(), modes);
              TravelMode home = section.home().map(name -> mode(name, modes)).orElse(out);
              Readiness readiness = section.readiness().complete();
              resolved.put(
                  id,
                  new UnitType(id, section.provides(), out, home, readiness)
                      .withFlow(section.litresPerMinute())
                      .withUpkeep(section.upkeep())
                      .withOutboundByPriority(byPriority(section, modes)));
            });
    return new Named<>(resolved, sections.names());
  }

  private Map<Integer, TravelMode> byPriority(UnitTypeSection section, Named<TravelMode> modes) {
    Map<Integer, TravelMode> found = new LinkedHashMap<>();
    section.modeByPriority().forEach((priority, name) -> found.put(priority, mode(name, modes)));
    return found;
  }

  /** The mode of a name; if it is wrong, another, as its units are there all the same. */
  private TravelMode mode(Spotted<String> name, Named<TravelMode> modes) {
    return lookup.find(name, modes, "mode").or(() -> modes.find(Traffic.USUAL)).orElseThrow();
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
          unnumbered.add(unit(site, units, type.get(), number));
        }
      }
    }
    unnumbered.sort(Comparator.comparing(Unit::id));
    List<Unit> numbered = new ArrayList<>();
    for (Unit unit : unnumbered) {
      numbered.add(unit.numbered(numbered.size()));
    }
    return numbered;
  }

  /** The units that are to wait at a station, type by type; without types that are not known. */
  List<UnitGroup> groups(StationResolver.Site site) {
    List<UnitGroup> groups = new ArrayList<>();
    for (StationSection.Units units : site.units()) {
      lookup
          .find(units.type(), types, "unit type")
          .map(
              type ->
                  new UnitGroup(
                      type,
                      units.count(),
                      readiness(type, site.station().tier(), units),
                      roster(site, units)))
          .ifPresent(groups::add);
    }
    return groups;
  }

  private Unit unit(
      StationResolver.Site site, StationSection.Units units, UnitType type, int number) {
    Station station = site.station();
    return new Unit(
        0,
        station.id() + "/" + type.id() + "-" + number,
        type,
        station,
        readiness(type, station.tier(), units),
        roster(site, units));
  }

  private Optional<Roster> roster(StationResolver.Site site, StationSection.Units units) {
    return duty.roster(units.roster().or(() -> site.staff().roster()));
  }

  /** That of the type; over it what its tier, then its staffing, then both say. */
  private Readiness readiness(UnitType type, Tier tier, StationSection.Units units) {
    UnitTypeSection section = sections.find(type.id()).orElseThrow();
    Optional<Spotted<String>> staffing = units.staffing().or(section::staffing);
    Readiness readiness = type.readiness();
    for (Optional<ReadinessSection> layer :
        List.of(
            section.byTier().find(tier.id()),
            duty.staffing(staffing),
            staffing.flatMap(name -> section.byStaffing().find(name.value())))) {
      readiness = layer.isPresent() ? layer.get().over(readiness) : readiness;
    }
    return readiness;
  }

  /** Crews of units, against the people of their stations. */
  void checkCrews(List<StationResolver.Site> sites) {
    if (problems.hasErrorsIn("stations") || problems.hasErrorsIn("rosters")) {
      return;
    }
    for (StationResolver.Site site : sites) {
      for (StationSection.Units units : site.units()) {
        types.find(units.type().value()).ifPresent(type -> checkCrew(type, units, site));
      }
    }
  }

  /** A unit for which there are never enough people could never move. */
  private void checkCrew(UnitType type, StationSection.Units units, StationResolver.Site site) {
    int crew = type.upkeep().crew();
    Station station = site.station();
    if (crew == 0 || station.watches().isEmpty()) {
      return;
    }
    Optional<Roster> roster = roster(site, units);
    int most = 0;
    for (int hour = 0; hour < DrillClock.HOURS_OF_WEEK; hour++) {
      if (roster.isEmpty() || roster.get().isOnDuty(hour)) {
        most = Math.max(most, station.peopleAt(hour));
      }
    }
    if (crew > most) {
      problems.error(
          units.type().spot(),
          "a crew of " + crew + " for each " + type.id() + ", which could never move",
          "at most " + most + ", the people of the station who are on duty when it is");
    }
  }

  /** Whether somebody goes on foot, so that the streets for people on foot are needed. */
  static boolean goesOnFoot(Named<UnitTypeSection> sections, Named<TravelMode> modes) {
    return sections.values().values().stream()
        .flatMap(
            section ->
                Stream.concat(
                    Stream.of(section.mode(), section.home().orElse(section.mode())),
                    section.modeByPriority().values().stream()))
        .flatMap(name -> modes.find(name.value()).stream())
        .anyMatch(mode -> mode.network() == NetworkKind.FOOT);
  }
}
