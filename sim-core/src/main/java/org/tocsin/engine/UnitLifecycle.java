package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Unit;
import org.tocsin.kernel.Scheduled;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.roads.Location;
import org.tocsin.roads.Route;
import org.tocsin.roads.TravelTree;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitEnRoute;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitReturned;

/**
 * The life of one unit, from notified to in quarters. It is available in quarters and on its way
 * home; a unit notified on its way home turns at the next junction and needs no turnout.
 */
final class UnitLifecycle {

  private final Unit unit;
  private final Replication replication;
  private final Fleet fleet;
  private final Trips trips;
  private final Dispatcher dispatcher;
  private @Nullable Bay bay;
  private int placeInBay;
  private @Nullable IncidentLifecycle incident;
  private @Nullable Trip home;
  private @Nullable Scheduled homecoming;
  private int responder;
  private boolean available = true;

  UnitLifecycle(
      Unit unit, Replication replication, Fleet fleet, Trips trips, Dispatcher dispatcher) {
    this.unit = unit;
    this.replication = replication;
    this.fleet = fleet;
    this.trips = trips;
    this.dispatcher = dispatcher;
  }

  /** Where it waits when in quarters; told once, before the replication begins. */
  void joins(Bay itsBay, int place) {
    bay = itsBay;
    placeInBay = place;
  }

  void notify(IncidentLifecycle target, String level, long expectedMillis) {
    available = false;
    incident = target;
    responder = target.assign(unit);
    replication.state(
        new UnitNotified(replication.nowMillis(), target.incident(), unit, level, expectedMillis));
    if (home == null) {
      bay().leave(placeInBay);
      long turnout = target.draw(unit.readiness().turnout(), Role.TURNOUT, responder);
      replication.next(turnout, "turn out", this::turnOut);
    } else {
      turnBack(home);
    }
  }

  private void turnOut() {
    TravelTree outward = trips.outward(bay());
    setOff(outward.millisTo(place()), outward.metresTo(place()));
  }

  /** Breaks off the way home. */
  private void turnBack(Trip broken) {
    Route way = trips.detour(bay(), broken, place());
    if (homecoming != null) {
      replication.simulator().cancel(homecoming);
      homecoming = null;
    }
    home = null;
    fleet.noLongerReturning(this);
    setOff(way.millis(), way.metres());
  }

  private void setOff(int networkMillis, double metres) {
    replication.state(new UnitEnRoute(replication.nowMillis(), target().incident(), unit));
    double noise = bay().drawNoise(target().stream(Role.TRAVEL, responder));
    long travel = bay().travelMillis(networkMillis, noise);
    replication.simulator().after(travel, "arrive", () -> arrive(metres));
  }

  private void arrive(double metres) {
    replication.state(new UnitArrived(replication.nowMillis(), target().incident(), unit, metres));
    target().arrive(provides());
    long setUp = target().draw(unit.readiness().setUp(), Role.SET_UP, responder);
    replication.next(setUp, "set up", this::act);
  }

  private void act() {
    target().act(this);
    long work = target().draw(target().type().work(), Role.WORK, responder);
    replication.next(work, "clear", this::clear);
  }

  private void clear() {
    replication.state(new UnitCleared(replication.nowMillis(), target().incident(), unit));
    available = true;
    Trip wayHome = trips.home(bay(), place());
    home = wayHome;
    fleet.setsOffHome(this);
    target().release();
    dispatcher.serveQueue(this);
    if (available) {
      homecoming =
          replication.simulator().after(wayHome.durationMillis(), "return", this::returnToQuarters);
    }
  }

  private void returnToQuarters() {
    homecoming = null;
    home = null;
    fleet.noLongerReturning(this);
    bay().enter(placeInBay);
    replication.state(new UnitReturned(replication.nowMillis(), target().incident(), unit));
  }

  boolean isAvailable() {
    return available;
  }

  Capabilities provides() {
    return unit.type().provides();
  }

  Unit unit() {
    return unit;
  }

  Bay bay() {
    return present(bay, "bay");
  }

  Trip wayHome() {
    return present(home, "way home");
  }

  private IncidentLifecycle target() {
    return present(incident, "incident");
  }

  private Location place() {
    return target().incident().place().location();
  }

  private <T> T present(@Nullable T thing, String what) {
    if (thing == null) {
      throw new IllegalStateException(unit + " has no " + what + " now");
    }
    return thing;
  }
}
