package org.tocsin.drill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.city.City;
import org.tocsin.city.CommunityPool;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.response.DispatchPolicy;
import org.tocsin.response.RelocationPolicy;
import org.tocsin.response.ResponsePlan;

/**
 * A drill that is being changed: its stations with their units, and its standing orders. The drill
 * that it was made from is left alone.
 */
final class DrillDraft {

  private final Drill base;
  private final TreeMap<String, Station> stations = new TreeMap<>();
  private final TreeMap<String, List<Unit>> unitsByStation = new TreeMap<>();
  private final Set<String> removed = new TreeSet<>();
  private final List<ChangeProblem> problems = new ArrayList<>();
  private ResponsePlan plan;
  private int position;
  private int relocationSetAt = -1;

  private DrillDraft(Drill base) {
    this.base = base;
    this.plan = base.plan();
    base.city().stations().forEach(this::open);
    base.city().units().forEach(unit -> units(unit.station().id()).add(unit));
  }

  /**
   * The drill with all changes made, in their order.
   *
   * @throws ChangesRefusedException with all that stands against any of them
   */
  static Drill changed(Drill base, List<Change> changes) {
    if (changes.isEmpty()) {
      return base;
    }
    DrillDraft draft = new DrillDraft(base);
    for (Change change : changes) {
      change.applyTo(draft);
      draft.position++;
    }
    Drill changed = draft.drill();
    draft.check(changed);
    if (!draft.problems.isEmpty()) {
      throw new ChangesRefusedException(base.name(), draft.problems);
    }
    return changed;
  }

  /** What can be judged only when all changes are made. */
  private void check(Drill changed) {
    if (problems.isEmpty() && changed.city().units().isEmpty()) {
      problems.add(ChangeProblem.of(position - 1, "no unit at any station", "at least one"));
    }
    for (String post : changed.plan().relocation().posts(changed.city())) {
      if (relocationSetAt >= 0 && !stations.containsKey(post)) {
        problems.add(
            ChangeProblem.unknown(relocationSetAt, "station", post, stations.navigableKeySet()));
      }
    }
  }

  void add(StationAdded added) {
    Station station = added.station();
    if (stations.containsKey(station.id())) {
      refuse("station \"" + station + "\" is there already", "another id");
      return;
    }
    if (base.city().community().stream().map(CommunityPool::id).anyMatch(station.id()::equals)) {
      refuse("\"" + station + "\" is a pool of the community", "another id");
      return;
    }
    if (!station.tier().isOwn()) {
      refuse(
          "station \"" + station + "\" of tier \"" + Tier.MUTUAL_AID + "\"",
          "any other tier; neighbours are agreed on in the plan");
      return;
    }
    open(station);
    added.units().forEach(group -> raise(station, group, count(station, group) + group.count()));
  }

  void remove(StationRemoved removal) {
    if (stations.remove(removal.station()) == null) {
      refuseUnknown(removal.station());
      return;
    }
    unitsByStation.remove(removal.station());
    removed.add(removal.station());
  }

  void setCount(UnitCountSet set) {
    Station station = stations.get(set.station());
    if (station == null) {
      refuseUnknown(set.station());
      return;
    }
    UnitGroup group = set.units();
    if (count(station, group) < group.count()) {
      raise(station, group, group.count());
    } else {
      List<Unit> ofType = ofType(station, group);
      units(station.id()).removeAll(ofType.subList(group.count(), ofType.size()));
    }
  }

  void setDispatch(DispatchPolicy policy) {
    plan = plan.withDispatch(policy);
  }

  void setRelocation(RelocationPolicy policy) {
    plan = plan.withRelocation(policy);
    relocationSetAt = position;
  }

  private void refuseUnknown(String station) {
    problems.add(ChangeProblem.unknown(position, "station", station, stations.navigableKeySet()));
  }

  private void refuse(String found, String allowed) {
    problems.add(ChangeProblem.of(position, found, allowed));
  }

  private void open(Station station) {
    stations.put(station.id(), station);
    unitsByStation.put(station.id(), new ArrayList<>());
  }

  private List<Unit> units(String station) {
    return unitsByStation.computeIfAbsent(station, id -> new ArrayList<>());
  }

  private int count(Station station, UnitGroup group) {
    return ofType(station, group).size();
  }

  /** In the order of their numbers. */
  private List<Unit> ofType(Station station, UnitGroup group) {
    return units(station.id()).stream()
        .filter(unit -> unit.type().id().equals(group.type().id()))
        .sorted(Comparator.comparingInt(DrillDraft::number))
        .toList();
  }

  private void raise(Station station, UnitGroup group, int count) {
    List<Unit> there = ofType(station, group);
    int last = there.isEmpty() ? 0 : number(there.get(there.size() - 1));
    for (int i = there.size(); i < count; i++) {
      String id = station.id() + "/" + group.type().id() + "-" + ++last;
      units(station.id())
          .add(new Unit(0, id, group.type(), station, group.readiness(), group.roster()));
    }
  }

  /** Of its id, {@code <station>/<type>-<n>}. */
  private static int number(Unit unit) {
    return Integer.parseInt(unit.id().substring(unit.id().lastIndexOf('-') + 1));
  }

  private Drill drill() {
    City city =
        base.city()
            .withStations(List.copyOf(stations.values()))
            .withUnits(unitsByStation.values().stream().flatMap(List::stream).toList());
    Set<String> gone = new TreeSet<>(removed);
    gone.removeAll(stations.keySet());
    return new Drill(
        base.name(),
        base.clock(),
        city,
        base.demand(),
        plan.withoutStations(gone),
        base.standards(),
        injects(city),
        base.expects(),
        base.coverageTargets(),
        base.causes());
  }

  /** What is done to stations and units that are still there. */
  private List<Inject> injects(City city) {
    return base.injects().stream()
        .map(
            inject ->
                new Inject(
                    inject.id(),
                    inject.trigger(),
                    inject.effects().stream()
                        .flatMap(e -> e.in(base.city(), city).stream())
                        .toList(),
                    inject.message()))
        .toList();
  }
}
