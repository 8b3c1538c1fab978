package org.tocsin.roads;

/** A stretch of a route at one speed. */
interface RouteLeg {

  int millis();

  double metres();

  /** The spot after a share (0 to 1) of the stretch. */
  Position at(double share);

  /** The junction at which the stretch ends, -1 if it ends elsewhere. */
  int junctionAtEnd();

  /** The junction at which the stretch begins, -1 if it begins elsewhere. */
  int junctionAtStart();
}
