package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.drill.BringUnitsBack;
import org.tocsin.drill.OpenStations;
import org.tocsin.drill.ReduceCrews;
import org.tocsin.drill.ShutStations;
import org.tocsin.drill.TakeUnitsOut;
import org.tocsin.timeline.CrewReduced;
import org.tocsin.timeline.StationOpened;
import org.tocsin.timeline.StationShut;
import org.tocsin.timeline.UnitBackInService;
import org.tocsin.timeline.UnitOutOfService;

/**
 * What drill control does to units, stations and crews. Whoever can go no more turns back, and
 * whoever can go again is sent, when all changes of the moment are made.
 */
final class ForceDesk {

  private final Replication replication;
  private final Dispatcher dispatcher;
  private final Fleet fleet;
  private final Duty duty;
  private final Orders<UnitLifecycle> unitsOut = new Orders<>();
  private final Orders<Station> stationsShut = new Orders<>();
  private final List<UnitLifecycle> stopped = new ArrayList<>();
  private final List<UnitLifecycle> freed = new ArrayList<>();

  ForceDesk(Replication replication, Dispatcher dispatcher, Duty duty) {
    this.replication = replication;
    this.dispatcher = dispatcher;
    this.fleet = dispatcher.fleet();
    this.duty = duty;
  }

  /** Returns what ends it. */
  Runnable takeOut(TakeUnitsOut order) {
    List<UnitLifecycle> units = units(order.units());
    for (UnitLifecycle unit : units) {
      if (!unitsOut.hold(unit)) {
        unit.service().withhold(Withheld.TAKEN_OUT);
        boolean out = unit.status() != UnitStatus.IN_QUARTERS;
        replication.state(new UnitOutOfService(now(), unit.unit(), out));
        if (unit.isOnItsWay()) {
          stopped.add(unit);
        }
      }
    }
    Set<UnitLifecycle> given = unitsOut.give(units);
    return () -> backInService(unitsOut.lift(given));
  }

  void bringBack(BringUnitsBack order) {
    backInService(unitsOut.free(units(order.units())));
  }

  private void backInService(List<UnitLifecycle> units) {
    for (UnitLifecycle unit : units) {
      replication.state(new UnitBackInService(now(), unit.unit()));
      restore(unit, Withheld.TAKEN_OUT);
    }
  }

  /** Returns what ends it. */
  Runnable shut(ShutStations order) {
    List<Station> stations = order.stations();
    stations.stream().filter(station -> !stationsShut.hold(station)).forEach(this::shut);
    Set<Station> given = stationsShut.give(stations);
    return () -> stationsShut.lift(given).forEach(this::open);
  }

  private void shut(Station station) {
    replication.state(new StationShut(now(), station));
    fleet.bays(station).forEach(bay -> bay.shut(true));
    for (UnitLifecycle unit : fleet.all()) {
      if (unit.bay().station().equals(station)) {
        if (unit.status() == UnitStatus.IN_QUARTERS) {
          unit.service().withhold(Withheld.SHUT_IN);
        } else if (unit.status() == UnitStatus.TURNING_OUT) {
          stopped.add(unit);
        }
      }
    }
  }

  void open(OpenStations order) {
    stationsShut.free(order.stations()).forEach(this::open);
  }

  private void open(Station station) {
    replication.state(new StationOpened(now(), station));
    fleet.bays(station).forEach(bay -> bay.shut(false));
    for (UnitLifecycle unit : fleet.all()) {
      if (unit.bay().station().equals(station) && unit.service().isWithheld(Withheld.SHUT_IN)) {
        restore(unit, Withheld.SHUT_IN);
      }
    }
  }

  private void restore(UnitLifecycle unit, Withheld reason) {
    if (unit.service().restore(reason)) {
      freed.add(unit);
    }
  }

  /** Returns what ends it. */
  Runnable reduceCrews(ReduceCrews reduction) {
    List<Station> stations = reduction.stations();
    stations.forEach(station -> changeCrew(station, reduction.fewer()));
    return () -> stations.forEach(station -> changeCrew(station, -reduction.fewer()));
  }

  private void changeCrew(Station station, int fewer) {
    CrewRoom room = duty.room(station);
    int missing = room.missing() + fewer;
    replication.state(new CrewReduced(now(), station, missing));
    room.lacks(missing);
  }

  /** All changes of this moment are made: others are sent, and who is free serves the queue. */
  void settle() {
    List<UnitLifecycle> turned = new ArrayList<>();
    List<IncidentLifecycle> left = new ArrayList<>();
    for (UnitLifecycle unit : stopped) {
      if (unit.isOnItsWay() && !mayGoOn(unit)) {
        left.add(unit.target());
        unit.turnAround();
        turned.add(unit);
      }
    }
    stopped.clear();
    left.forEach(dispatcher::replaceLost);
    turned.forEach(UnitLifecycle::headHome);
    List<UnitLifecycle> serving = List.copyOf(freed);
    freed.clear();
    dispatcher.serveQueue(serving);
  }

  private boolean mayGoOn(UnitLifecycle unit) {
    boolean shutIn = unit.status() == UnitStatus.TURNING_OUT && unit.bay().isShut();
    return !shutIn && !unitsOut.hold(unit);
  }

  private List<UnitLifecycle> units(List<Unit> units) {
    return units.stream().map(fleet::of).toList();
  }

  private long now() {
    return replication.nowMillis();
  }
}
