package org.tocsin.engine;

/** Why a unit cannot be sent although it is in quarters or on its way home. */
enum Withheld {
  OFF_DUTY,
  NO_CREW,
  BROKEN_DOWN,
  RESTOCKING,
  /** By order of drill control. */
  TAKEN_OUT,
  /** On its way home, where nobody is sent from there. */
  RETURNING,
  /** It waits in a station from which nobody turns out. */
  SHUT_IN,
  /** It is on the road while the radio is down. */
  OUT_OF_REACH;

  int bit() {
    return 1 << ordinal();
  }
}
