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
  RETURNING
}
