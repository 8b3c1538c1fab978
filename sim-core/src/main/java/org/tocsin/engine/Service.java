package org.tocsin.engine;

/**
 * Whether a unit is in service: what withholds it, and who is told when that changes. What it is
 * doing for an incident it does to the end.
 */
final class Service {

  private final UnitLifecycle unit;
  private final Journey journey;
  private final Fleet fleet;
  private final Dispatcher dispatcher;
  private int withheld;

  Service(UnitLifecycle unit, Journey journey, Fleet fleet, Dispatcher dispatcher) {
    this.unit = unit;
    this.journey = journey;
    this.fleet = fleet;
    this.dispatcher = dispatcher;
  }

  /** Whether nothing withholds it, so that it may be sent if it is not at work. */
  boolean isFull() {
    return withheld == 0;
  }

  boolean isWithheld(Withheld reason) {
    return (withheld & reason.bit()) != 0;
  }

  /** It is in its bay: it can be sent if nothing withholds it, and the doors open. */
  void backInQuarters() {
    if (journey.bay().isShut()) {
      withheld |= Withheld.SHUT_IN.bit();
    }
    if (isFull()) {
      journey.enterBay();
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
