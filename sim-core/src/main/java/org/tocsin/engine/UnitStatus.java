package org.tocsin.engine;

/** Where a unit stands in its life. */
enum UnitStatus {
  IN_QUARTERS,
  TURNING_OUT,
  EN_ROUTE,
  ON_SCENE,
  LOADING,
  TRANSPORTING,
  AT_HOSPITAL,
  RETURNING;

  /** Told to go to an incident and not there yet. */
  boolean isOnItsWay() {
    return this == TURNING_OUT || this == EN_ROUTE;
  }

  /** Doing nothing for any incident. */
  boolean isIdle() {
    return this == IN_QUARTERS || this == RETURNING;
  }
}
