package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.drill.BringUnitsBack;
import org.tocsin.drill.Effect;
import org.tocsin.drill.OpenStations;
import org.tocsin.drill.ReduceCrews;
import org.tocsin.drill.ShutStations;
import org.tocsin.drill.TakeUnitsOut;
import org.tocsin.scenario.format.ForceEffectSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.time.SimTime;

/** What injects do to stations, units and crews, in the order of their time. */
final class ForceEffectResolver {

  private final City city;
  private final boolean forcesKnown;
  private final Problems problems;
  private final Lookup lookup;

  private final Undoings unitsBack = new Undoings();
  private final Undoings stationsBack = new Undoings();

  /**
   * @param forcesKnown whether all stations and units are there; else none is missed
   */
  ForceEffectResolver(City city, boolean forcesKnown, Problems problems) {
    this.city = city;
    this.forcesKnown = forcesKnown;
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  /**
   * What one inject does.
   *
   * @param earliest when it comes at the earliest
   * @param latest when it comes at the latest
   */
  List<Effect> effects(ForceEffectSection section, SimTime earliest, SimTime latest) {
    return section.match(
        out -> out(out, earliest), back -> back(back.those(), latest), this::fewerPeople);
  }

  private List<Effect> out(ForceEffectSection.Out out, SimTime earliest) {
    List<Effect> effects = new ArrayList<>();
    List<String> units = units(out.those());
    List<String> stations = stations(out.those().stations());
    units.forEach(unit -> unitsBack.done(unit, earliest));
    stations.forEach(station -> stationsBack.done(station, earliest));
    if (!units.isEmpty()) {
      effects.add(new TakeUnitsOut(units, out.lasting()));
    }
    if (!stations.isEmpty()) {
      effects.add(new ShutStations(stations, out.lasting()));
    }
    return effects;
  }

  private List<Effect> fewerPeople(ForceEffectSection.FewerPeople crew) {
    List<String> stations = stations(crew.stations());
    crew.stations().forEach(this::checkPeople);
    return List.of(new ReduceCrews(stations, crew.fewer(), crew.lasting()));
  }

  private List<Effect> back(ForceEffectSection.Those those, SimTime latest) {
    List<Effect> effects = new ArrayList<>();
    List<String> units = units(those);
    List<String> stations = stations(those.stations());
    those.units().stream()
        .filter(unit -> units.contains(unit.value()))
        .forEach(unit -> bringBack(unit, latest, unitsBack, "unit"));
    those.stations().stream()
        .filter(station -> stations.contains(station.value()))
        .forEach(station -> bringBack(station, latest, stationsBack, "station"));
    if (!units.isEmpty()) {
      effects.add(new BringUnitsBack(units));
    }
    if (!stations.isEmpty()) {
      effects.add(new OpenStations(stations));
    }
    return effects;
  }

  private static void bringBack(
      Spotted<String> name, SimTime latest, Undoings undoings, String kind) {
    undoings.undone(
        name.value(),
        latest,
        name.spot(),
        kind + " \"" + name.value() + "\" has not been out before",
        "a " + kind + " that an earlier inject puts out");
  }

  /** Tells of what is to come back though nothing can have put it out; when all are known. */
  void checkBack() {
    unitsBack.check(problems);
    stationsBack.check(problems);
  }

  private void checkPeople(Spotted<String> name) {
    city.stations().stream()
        .filter(station -> station.id().equals(name.value()) && station.watches().isEmpty())
        .forEach(
            station ->
                problems.error(
                    name.spot(),
                    "station \"" + name.value() + "\" does not count its people",
                    "a station with people or watches, whose units have a crew"));
  }

  private List<String> units(ForceEffectSection.Those those) {
    List<String> known = city.units().stream().map(Unit::id).toList();
    Set<String> units = new LinkedHashSet<>(known(those.units(), known, "unit"));
    List<String> of = stations(those.unitsOf());
    city.units().stream()
        .filter(unit -> of.contains(unit.station().id()))
        .forEach(unit -> units.add(unit.id()));
    return List.copyOf(units);
  }

  private List<String> stations(List<Spotted<String>> names) {
    return known(names, city.stations().stream().map(Station::id).toList(), "station");
  }

  private List<String> known(List<Spotted<String>> names, Collection<String> all, String kind) {
    List<String> known = new ArrayList<>();
    for (Spotted<String> name : names) {
      if (all.contains(name.value())) {
        known.add(name.value());
      } else if (forcesKnown) {
        lookup.unknown(name.spot(), kind, name.value(), all);
      }
    }
    return known;
  }
}
