package org.tocsin.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;

/** All units of the city in this replication: waiting in their bays, away, or on their way home. */
final class Fleet {

  private final UnitLifecycle[] units;
  private final List<UnitLifecycle> returning = new ArrayList<>();
  private final boolean divertsUnits;
  private final List<UnitLifecycle> onTheirWay = new ArrayList<>();
  private final Barracks barracks;
  private final ModeGroups modes;
  private final @Nullable RelocationDesk relocation;
  private final EmergencyDepartments departments;

  Fleet(Replication replication, Trips trips, Dispatcher dispatcher) {
    divertsUnits = replication.drill().plan().divertsUnits();
    departments = new EmergencyDepartments(replication, trips);
    List<Unit> all = replication.drill().city().units();
    units = new UnitLifecycle[all.size()];
    for (Unit unit : all) {
      units[unit.index()] =
          new UnitLifecycle(unit, replication, this, trips, dispatcher, departments);
    }
    City city = replication.drill().city();
    barracks = new Barracks(units, city, replication.drill().plan().relocation());
    modes = new ModeGroups(barracks.bays(), trips);
    relocation = RelocationDesk.of(replication, this, trips, units);
  }

  UnitLifecycle of(Unit unit) {
    return units[unit.index()];
  }

  /** The bay of a station in which a unit may wait. */
  Bay bay(Station station, Unit unit) {
    return barracks.bay(station, unit);
  }

  /** The bays of a station, for whomever they are. */
  List<Bay> bays(Station station) {
    List<Bay> bays = new ArrayList<>();
    for (Bay bay : barracks.bays()) {
      if (bay.station().equals(station)) {
        bays.add(bay);
      }
    }
    return bays;
  }

  EmergencyDepartments departments() {
    return departments;
  }

  /** How many units of the same type that wait or are to wait at the same station could be sent. */
  int availableLike(Unit unit) {
    int count = 0;
    for (UnitLifecycle other : units) {
      if (other.unit().type().id().equals(unit.type().id())
          && other.bay().station().equals(of(unit).bay().station())
          && other.isAvailable()) {
        count++;
      }
    }
    return count;
  }

  /** Returns those who are cut off from where they were sent. */
  List<UnitLifecycle> findNewWays(StreetChange change) {
    return Arrays.stream(units).filter(unit -> unit.findNewWay(change)).toList();
  }

  List<UnitLifecycle> all() {
    return List.of(units);
  }

  List<UnitLifecycle> available() {
    return Arrays.stream(units).filter(UnitLifecycle::isAvailable).toList();
  }

  /** A unit was sent, has become available or is where it is to wait. */
  void hasChanged() {
    if (relocation != null) {
      relocation.reconsider();
    }
  }

  /** All bays, each in the mode in which its units go to incidents of a priority. */
  List<ModeBays> baysByMode(int priority) {
    return modes.of(priority);
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
    hasChanged();
  }

  void noLongerOnItsWay(UnitLifecycle unit) {
    if (divertsUnits) {
      onTheirWay.remove(unit);
    }
  }

  void setsOffHome(UnitLifecycle unit) {
    returning.add(unit);
    hasChanged();
  }

  void noLongerReturning(UnitLifecycle unit) {
    returning.remove(unit);
  }
}
