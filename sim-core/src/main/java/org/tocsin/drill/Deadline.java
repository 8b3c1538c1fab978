package org.tocsin.drill;

import java.time.Duration;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.Milestone;

/** By when an action is expected. */
public sealed interface Deadline {

  /** A time of the drill. */
  record At(SimTime time) implements Deadline {}

  /** So long after something has happened; if that never happens nothing is expected. */
  record Within(Duration span, Milestone from) implements Deadline {}
}
