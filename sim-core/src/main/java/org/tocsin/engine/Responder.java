package org.tocsin.engine;

import org.tocsin.city.Capabilities;
import org.tocsin.city.Unit;

/** Who works at an incident: a unit, or a person of the community. */
interface Responder {

  Unit unit();

  /** Names the luck of this responder among all who come to the incident. */
  long responder();

  /** Its work on scene takes a time that is known beforehand; 0 is the same as {@link #clear}. */
  void workFor(long millis);

  /** Its work on scene is done. */
  void clear();

  /** Whether a unit takes over what it is doing: so of people of the community. */
  default boolean isRelievable() {
    return false;
  }

  default Capabilities provides() {
    return unit().type().provides();
  }
}
