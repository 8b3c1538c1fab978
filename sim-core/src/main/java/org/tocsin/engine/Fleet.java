package org.tocsin.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.city.Readiness;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.roads.TravelMode;

/** All units of the city in this replication: waiting in their bays, away, or on their way home. */
final class Fleet {

  private record BayKey(Station station, UnitType type, Readiness readiness) {}

  private final UnitLifecycle[] units;
  private final List<UnitLifecycle> returning = new ArrayList<>();
  private final boolean divertsUnits;
  private final List<UnitLifecycle> onTheirWay = new ArrayList<>();
  private final List<ModeBays> baysByMode = new ArrayList<>();

  Fleet(Replication replication, Trips trips, Dispatcher dispatcher) {
    divertsUnits = replication.drill().plan().divertsUnits();
    EmergencyDepartments departments = new EmergencyDepartments(replication, trips);
    List<Unit> all = replication.drill().city().units();
    units = new UnitLifecycle[all.size()];
    Map<BayKey, List<UnitLifecycle>> byBay = new LinkedHashMap<>();
    for (Unit unit : all) {
      UnitLifecycle lifecycle =
          new UnitLifecycle(unit, replication, this, trips, dispatcher, departments);
      units[unit.index()] = lifecycle;
      byBay
          .computeIfAbsent(
              new BayKey(unit.station(), unit.type(), unit.readiness()), key -> new ArrayList<>())
          .add(lifecycle);
    }
    Map<TravelMode, List<Bay>> byMode = new LinkedHashMap<>();
    byBay.forEach(
        (key, crews) ->
            byMode
                .computeIfAbsent(key.type().outbound(), mode -> new ArrayList<>())
                .add(
                    new Bay(
                        key.station(),
                        key.type(),
                        key.readiness(),
                        crews.toArray(new UnitLifecycle[0]))));
    byMode.forEach((mode, bays) -> baysByMode.add(new ModeBays(mode, bays, trips)));
  }

  UnitLifecycle of(Unit unit) {
    return units[unit.index()];
  }

  /** How many units of the same type and station could be sent now. */
  int availableLike(Unit unit) {
    int count = 0;
    for (UnitLifecycle other : units) {
      if (other.unit().type().id().equals(unit.type().id())
          && other.unit().station().equals(unit.station())
          && other.isAvailable()) {
        count++;
      }
    }
    return count;
  }

  /** All bays; each belongs to one mode. */
  List<ModeBays> baysByMode() {
    return baysByMode;
  }

  /** Units that could be sent from the road. */
  List<UnitLifecycle> returning() {
    return returning;
  }

  /** Units on their way to an incident, kept only if the plan may send them elsewhere. */
  List<UnitLifecycle> onTheirWay() {
    return onTheirWay;
  }

  void setsOut(UnitLifecycle unit) {
    if (divertsUnits) {
      onTheirWay.add(unit);
    }
  }

  void noLongerOnItsWay(UnitLifecycle unit) {
    if (divertsUnits) {
      onTheirWay.remove(unit);
    }
  }

  void setsOffHome(UnitLifecycle unit) {
    returning.add(unit);
  }

  void noLongerReturning(UnitLifecycle unit) {
    returning.remove(unit);
  }
}
