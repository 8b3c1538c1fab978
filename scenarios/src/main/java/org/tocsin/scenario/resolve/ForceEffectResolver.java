package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  private final Map<String, Unit> unitsById;
  private final Map<String, Station> stationsById;
  private final boolean forcesKnown;
  private final Problems problems;
  private final Lookup lookup;

  private final Undoings unitsBack = new Undoings();
  private final Undoings stationsBack = new Undoings();

  /**
   * @param forcesKnown whether all stations and units are there; else none is missed
   */
  ForceEffectResolver(City city, boolean forcesKnown, Problems problems) {
    this.unitsById = Lookup.byId(city.units(), Unit::id);
    this.stationsById = Lookup.byId(city.stations(), Station::id);
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
    List<Unit> units = units(out.those());
    List<Station> stations = stations(out.those().stations());
    units.forEach(unit -> unitsBack.done(unit.id(), earliest));
    stations.forEach(station -> stationsBack.done(station.id(), earliest));
    if (!units.isEmpty()) {
      effects.add(new TakeUnitsOut(units, out.lasting()));
    }
    if (!stations.isEmpty()) {
      effects.add(new ShutStations(stations, out.lasting()));
    }
    return effects;
  }

  private List<Effect> fewerPeople(ForceEffectSection.FewerPeople crew) {
    List<Station> stations = stations(crew.stations());
    crew.stations().forEach(this::checkPeople);
    return List.of(new ReduceCrews(stations, crew.fewer(), crew.lasting()));
  }

  private List<Effect> back(ForceEffectSection.Those those, SimTime latest) {
    List<Effect> effects = new ArrayList<>();
    List<Unit> units = units(those);
    List<Station> stations = stations(those.stations());
    bringBack(those.units(), unitsById.keySet(), latest, unitsBack, "unit");
    bringBack(those.stations(), stationsById.keySet(), latest, stationsBack, "station");
    if (!units.isEmpty()) {
      effects.add(new BringUnitsBack(units));
    }
    if (!stations.isEmpty()) {
      effects.add(new OpenStations(stations));
    }
    return effects;
  }

  private static void bringBack(
      List<Spotted<String>> names,
      Set<String> known,
      SimTime latest,
      Undoings undoings,
      String kind) {
    for (Spotted<String> name : names) {
      if (known.contains(name.value())) {
        undoings.undone(
            name.value(),
            latest,
            name.spot(),
            kind + " \"" + name.value() + "\" has not been out before",
            "a " + kind + " that an earlier inject puts out");
      }
    }
  }

  /** Tells of what is to come back though nothing can have put it out; when all are known. */
  void checkBack() {
    unitsBack.check(problems);
    stationsBack.check(problems);
  }

  private void checkPeople(Spotted<String> name) {
    Station station = stationsById.get(name.value());
    if (station != null && station.watches().isEmpty()) {
      problems.error(
          name.spot(),
          "station \"" + name.value() + "\" does not count its people",
          "a station with people or watches, whose units have a crew");
    }
  }

  private List<Unit> units(ForceEffectSection.Those those) {
    Set<Unit> units =
        new LinkedHashSet<>(lookup.findAll(those.units(), unitsById, "unit", forcesKnown));
    List<Station> of = stations(those.unitsOf());
    unitsById.values().stream().filter(unit -> of.contains(unit.station())).forEach(units::add);
    return List.copyOf(units);
  }

  private List<Station> stations(List<Spotted<String>> names) {
    return lookup.findAll(names, stationsById, "station", forcesKnown);
  }
}
