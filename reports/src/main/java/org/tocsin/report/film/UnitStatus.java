package org.tocsin.report.film;

/** What a unit is seen to do. The page knows them by their places. */
enum UnitStatus {
  IN_QUARTERS,
  TURNING_OUT,
  EN_ROUTE,
  ON_SCENE,
  RETURNING,
  TO_HOSPITAL,
  AT_HOSPITAL,
  MOVING_UP,
  OUT_OF_SERVICE,
  /** Of a person of the community who helps nowhere now. */
  AWAY
}
