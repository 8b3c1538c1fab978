package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capability;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.roads.Location;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitCutOff;
import org.tocsin.timeline.UnitEnRoute;
import org.tocsin.timeline.UnitHalted;
import org.tocsin.timeline.UnitInPosition;
import org.tocsin.timeline.UnitMovedUp;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitReassigned;
import org.tocsin.timeline.UnitRecalled;
import org.tocsin.timeline.UnitRerouted;
import org.tocsin.timeline.UnitReturned;

/**
 * The life of one unit, from notified to in quarters; its journeys with patients are a {@link
 * Carriage}. It is available in quarters and on its way home, unless something withholds it; a unit
 * notified on its way home turns at the next junction and needs no turnout.
 */
final class UnitLifecycle implements Responder {

  private final Unit unit;
  private final Replication replication;
  private final Fleet fleet;
  private final Dispatcher dispatcher;
  private final @Nullable Carriage carriage;
  private final NextStep step;
  private final Journey journey;
  private final Service service;
  // Made once: a method reference of its own for every step would cost memory with every response.
  private final Runnable turnOut = this::turnOut;
  private final Runnable arrive = this::arrive;
  private final Runnable reachScene = this::reachScene;
  private final Runnable act = this::act;
  private final Runnable clear = this::clear;
  private final Runnable returnToQuarters = this::returnToQuarters;

  private UnitStatus status = UnitStatus.IN_QUARTERS;
  private boolean moving;
  private @Nullable IncidentLifecycle incident;
  private int responder;

  UnitLifecycle(
      Unit unit,
      Replication replication,
      Fleet fleet,
      Trips trips,
      Dispatcher dispatcher,
      EmergencyDepartments departments) {
    this.unit = unit;
    this.replication = replication;
    this.fleet = fleet;
    this.dispatcher = dispatcher;
    this.step = new NextStep(replication.simulator());
    this.journey = new Journey(unit, replication, trips);
    boolean sendsReturning = replication.drill().plan().conventions().sendsReturning();
    this.service = new Service(this, journey, fleet, dispatcher, sendsReturning);
    this.carriage =
        provides().amount(Capability.TRANSPORT) > 0
            ? new Carriage(this, replication, trips, departments)
            : null;
  }

  /** Where it is at home; told once, before the replication begins. */
  void joins(Bay itsBay, int place) {
    journey.joins(itsBay, place);
  }

  /** It sets off to wait in another bay, or back to its own; on the way it may be sent. */
  void moveTo(Bay post) {
    replication.state(
        new UnitMovedUp(replication.nowMillis(), unit, bay().station(), post.station()));
    step.cancel();
    if (status == UnitStatus.IN_QUARTERS) {
      journey.leaveFor(post);
      leaveQuarters(UnitStatus.RETURNING);
      if (isAvailable()) {
        fleet.setsOffHome(this);
      }
    } else {
      journey.changeTo(post);
    }
    journey.expectIn(post, this);
    moving = true;
    service.onTheRoad();
    goHome();
  }

  private void goHome() {
    if (!wayHome().isStuck()) {
      step.in(journey.goHome(), "return", returnToQuarters);
      return;
    }
    replication.state(new UnitHalted(replication.nowMillis(), unit));
  }

  /**
   * The streets have changed: it goes on by the way that is best now. Returns whether none leads to
   * its incident any more: it is no longer assigned, and {@link #headHome} is to follow.
   */
  boolean findNewWay(StreetChange change) {
    if (carriage != null && carriage.findNewWay(change)) {
      return false;
    }
    Prospect prospect =
        switch (status) {
          case TURNING_OUT -> journey.canReach(place()) ? Prospect.SAME : Prospect.NONE;
          case EN_ROUTE -> journey.findNewWayTo(place(), change);
          case RETURNING -> journey.findNewWayHome(change);
          default -> Prospect.SAME;
        };
    if (prospect == Prospect.OTHER) {
      goOn();
    } else if (prospect == Prospect.NONE && status == UnitStatus.RETURNING) {
      step.cancel();
      goHome();
    } else if (prospect == Prospect.NONE) {
      breakOff(new UnitCutOff(replication.nowMillis(), target().incident(), unit));
      return true;
    }
    return false;
  }

  private void goOn() {
    step.cancel();
    boolean out = status == UnitStatus.EN_ROUTE;
    long millis = out ? journey.goOnOut() : journey.goHome();
    long arrival = replication.nowMillis() + millis;
    replication.state(new UnitRerouted(replication.nowMillis(), unit, arrival));
    step.in(millis, out ? "arrive" : "return", out ? arrive : returnToQuarters);
    wayOut().expectAt(arrival);
  }

  private void leaveQuarters(UnitStatus next) {
    if (isAvailable()) {
      journey.leaveBay();
    }
    status = next;
    service.leaveQuarters();
  }

  void notify(IncidentLifecycle target, String level, long expectedMillis) {
    moving = false;
    fleet.setsOut(this);
    assign(target, level, expectedMillis);
    if (status == UnitStatus.IN_QUARTERS) {
      leaveQuarters(UnitStatus.TURNING_OUT);
      RandomDuration turnout = replication.turnout(unit.readiness());
      long byHand = dispatcher.communications().alertingMillis(bay().station());
      long ready = byHand + Precedent.turnoutMillis(target, this, turnout);
      step.inOrNow(ready, "turn out", turnOut);
    } else {
      turnBack();
    }
  }

  /** It is sent to another incident while it is on its way, and goes there from where it is. */
  void reassign(IncidentLifecycle other, String level, long expectedMillis) {
    IncidentLifecycle left = target();
    replication.state(
        new UnitReassigned(replication.nowMillis(), left.incident(), unit, other.incident()));
    left.withdraw(this);
    assign(other, level, expectedMillis);
    if (status == UnitStatus.EN_ROUTE) {
      journey.divert(place());
      step.cancel();
      setOff();
    }
  }

  private void assign(IncidentLifecycle to, String level, long expectedMillis) {
    incident = to;
    service.isNeeded(true);
    responder = to.assign(this);
    journey.goesFor(to.type().priority());
    wayOut().expectAt(replication.nowMillis() + expectedMillis);
    replication.state(
        new UnitNotified(replication.nowMillis(), to.incident(), unit, level, expectedMillis));
  }

  private void turnOut() {
    journey.leaveStation(place());
    setOff();
    service.onTheRoad();
  }

  /** Breaks off the way home. */
  private void turnBack() {
    journey.turnBack(place());
    step.cancel();
    fleet.noLongerReturning(this);
    setOff();
  }

  private void setOff() {
    status = UnitStatus.EN_ROUTE;
    replication.state(new UnitEnRoute(replication.nowMillis(), target().incident(), unit));
    step.in(journey.goOut(target().stream(Role.TRAVEL, responder)), "arrive", arrive);
  }

  /** It is at the scene, but for the lane to the door. */
  private void arrive() {
    long delay = dispatcher.lanes().delayMillis(target(), this);
    if (delay > 0) {
      step.in(delay, "pass lane", reachScene);
    } else {
      reachScene();
    }
  }

  private void reachScene() {
    status = UnitStatus.ON_SCENE;
    fleet.noLongerOnItsWay(this);
    replication.state(
        new UnitArrived(replication.nowMillis(), target().incident(), unit, wayOut().metres()));
    target().arrive(this);
    step.inOrNow(target().draw(unit.readiness().setUp(), Role.SET_UP, responder), "set up", act);
  }

  private void act() {
    if (service.isNeeded()) {
      target().act(this);
    } else {
      clear();
    }
  }

  /** Its work on scene takes a time that is known beforehand. */
  @Override
  public void workFor(long millis) {
    step.inOrNow(millis, "clear", clear);
  }

  /** Its work on scene is done; patients whom it can carry it brings to hospital first. */
  @Override
  public void clear() {
    step.cancel();
    if (carriage == null || !carriage.begin()) {
      backInService(place());
    }
  }

  /** Its part is over: from where it is it goes wherever it is sent, or home. */
  void backInService(Location here) {
    step.cancel();
    replication.state(new UnitCleared(replication.nowMillis(), target().incident(), unit));
    service.clear(target());
    status = UnitStatus.RETURNING;
    service.headHome(here);
    if (isAvailable()) {
      fleet.setsOffHome(this);
    }
    target().release(this);
    headHome();
  }

  /** It is called off before it is on scene and serves the queue from where it is. */
  void recall() {
    turnAround();
    headHome();
  }

  /** It is called off and turns back at once; {@link #headHome} is to follow. */
  void turnAround() {
    breakOff(new UnitRecalled(replication.nowMillis(), target().incident(), unit));
  }

  private void breakOff(Fact why) {
    IncidentLifecycle left = target();
    step.cancel();
    fleet.noLongerOnItsWay(this);
    replication.state(why);
    if (status == UnitStatus.TURNING_OUT) {
      returnToQuarters();
    } else {
      status = UnitStatus.RETURNING;
      service.headHomeFromTheRoad();
      if (isAvailable()) {
        fleet.setsOffHome(this);
      }
    }
    left.withdraw(this);
  }

  /** A unit that is free serves the queue before it goes home. */
  void headHome() {
    if (isAvailable()) {
      dispatcher.serveQueue(this);
    }
    // Serving the queue may have sent it out and called it off again, so that it is on its way
    // home.
    if (status == UnitStatus.RETURNING && step.isNone()) {
      goHome();
    }
  }

  private void returnToQuarters() {
    step.forget();
    journey.end();
    if (status == UnitStatus.RETURNING) {
      fleet.noLongerReturning(this);
    }
    status = UnitStatus.IN_QUARTERS;
    service.backInQuarters();
    if (moving) {
      moving = false;
      replication.state(new UnitInPosition(replication.nowMillis(), unit, bay().station()));
    } else {
      replication.state(new UnitReturned(replication.nowMillis(), target().incident(), unit));
    }
    service.settleIn();
    service.isHome();
    service.report();
  }

  /** What withholds it, if anything. */
  Service service() {
    return service;
  }

  boolean isAvailable() {
    return service.isFull() && status.isIdle();
  }

  /** Whether it has been told to go to an incident and is not there yet. */
  boolean isOnItsWayTo(Incident place) {
    return status.isOnItsWay() && target().incident() == place;
  }

  WayOut wayOut() {
    return journey.wayOut();
  }

  /** Whether it has been notified and is not on scene yet. */
  boolean isOnItsWay() {
    return status.isOnItsWay();
  }

  /** Whether it is on its way to an incident or at work there, and has loaded nobody yet. */
  boolean isToLoadFor(IncidentLifecycle scene) {
    return incident == scene && (status.isOnItsWay() || status == UnitStatus.ON_SCENE);
  }

  /** Whether it has not yet done its part for an incident, transport included. */
  boolean isAtWorkFor(IncidentLifecycle scene) {
    return incident == scene && !status.isIdle();
  }

  /** What it does now, told by its carriage. */
  void enter(UnitStatus now) {
    status = now;
  }

  UnitStatus status() {
    return status;
  }

  @Override
  public Unit unit() {
    return unit;
  }

  Bay bay() {
    return journey.bay();
  }

  Trip wayHome() {
    return journey.wayHome();
  }

  /** Which responder to its incident it is, from 0. */
  @Override
  public long responder() {
    return responder;
  }

  /** The incident that it is assigned to, or was last. */
  IncidentLifecycle target() {
    if (incident == null) {
      throw new IllegalStateException(unit + " has no incident now");
    }
    return incident;
  }

  private Location place() {
    return target().incident().place().location();
  }
}
