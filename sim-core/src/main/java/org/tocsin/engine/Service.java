package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.roads.Location;

/**
 * Whether a unit is in service: what withholds it, and who is told when that changes. What it is
 * doing for an incident it does to the end.
 */
final class Service {

  private final UnitLifecycle unit;
  private final Journey journey;
  private final Fleet fleet;
  private final Dispatcher dispatcher;
  private final boolean sendsReturning;
  private @Nullable UpkeepLife upkeep;
  private int withheld;
  private boolean unheard;
  private boolean needed = true;

  /**
   * @param sendsReturning whether it can be sent on its way home
   */
  Service(
      UnitLifecycle unit,
      Journey journey,
      Fleet fleet,
      Dispatcher dispatcher,
      boolean sendsReturning) {
    this.sendsReturning = sendsReturning;
    this.unit = unit;
    this.journey = journey;
    this.fleet = fleet;
    this.dispatcher = dispatcher;
  }

  /** What it needs in order to go out again; told once, before the replication begins. */
  void needs(UpkeepLife what) {
    upkeep = what;
  }

  /** The crew runs for its vehicle. */
  void leaveQuarters() {
    if (upkeep != null) {
      upkeep.leaveQuarters();
    }
  }

  /** It is on the road, where only the radio reaches it. */
  void onTheRoad() {
    if (dispatcher.communications().radio().isOn()) {
      withhold(Withheld.OUT_OF_REACH);
    }
  }

  /** Whether it can be told to do otherwise. */
  boolean isWithinReach() {
    return !isWithheld(Withheld.OUT_OF_REACH);
  }

  /** Whether it would not be called off, if only somebody could tell it. */
  boolean isNeeded() {
    return needed;
  }

  void isNeeded(boolean byItsIncident) {
    needed = byItsIncident;
  }

  /** Its work for an incident is done. */
  void clear(IncidentLifecycle incident) {
    if (upkeep != null) {
      upkeep.clear(incident);
    }
  }

  /** Whether nothing withholds it, so that it may be sent if it is not at work. */
  boolean isFull() {
    return withheld == 0;
  }

  boolean isWithheld(Withheld reason) {
    return (withheld & reason.bit()) != 0;
  }

  /** It sets off for its bay from a place that it has cleared. */
  void headHome(Location from) {
    journey.headHome(from);
    withholdOnTheWay();
  }

  /** The same from wherever it is on its way out. */
  void headHomeFromTheRoad() {
    journey.headHomeFromTheRoad();
    withholdOnTheWay();
  }

  private void withholdOnTheWay() {
    withheld |= sendsReturning ? 0 : Withheld.RETURNING.bit();
  }

  /** It is home, and that is told: who could not be sent on the way serves the queue now. */
  void isHome() {
    if (!sendsReturning && unit.isAvailable()) {
      dispatcher.serveQueue(unit);
    }
    fleet.hasChanged();
  }

  /** It is in its bay: it can be sent if nothing withholds it, and the doors open. */
  void backInQuarters() {
    withheld &= ~Withheld.RETURNING.bit();
    if (journey.bay().isShut()) {
      withheld |= Withheld.SHUT_IN.bit();
    }
    unheard = isWithheld(Withheld.OUT_OF_REACH);
    withheld &= ~Withheld.OUT_OF_REACH.bit();
    if (isFull()) {
      journey.enterBay();
    }
  }

  /** Its crew sees to what it needs. */
  void settleIn() {
    if (upkeep != null) {
      upkeep.backInQuarters(journey.bay().station());
    }
  }

  /** It can be heard again: if it can be sent it serves the queue. */
  void report() {
    if (unheard) {
      unheard = false;
      dispatcher.serveQueue(unit);
    }
  }

  /** Takes it out of service for a reason. */
  void withhold(Withheld reason) {
    boolean wasAvailable = unit.isAvailable();
    withheld |= reason.bit();
    if (wasAvailable && unit.status() == UnitStatus.IN_QUARTERS) {
      journey.leaveBay();
    } else if (wasAvailable) {
      fleet.noLongerReturning(unit);
    }
    fleet.hasChanged();
  }

  /** A reason is gone; if it was the last one, the unit is available and serves the queue. */
  void resume(Withheld reason) {
    if (restore(reason)) {
      dispatcher.serveQueue(unit);
    }
  }

  /** A reason is gone; returns whether the unit is available now and was not before. */
  boolean restore(Withheld reason) {
    boolean wasAvailable = unit.isAvailable();
    withheld &= ~reason.bit();
    boolean isAvailableNow = !wasAvailable && unit.isAvailable();
    if (isAvailableNow && unit.status() == UnitStatus.IN_QUARTERS) {
      journey.enterBay();
    } else if (isAvailableNow) {
      fleet.setsOffHome(unit);
    }
    // Also who was repaired elsewhere after his shift may go home now.
    fleet.hasChanged();
    return isAvailableNow;
  }
}
