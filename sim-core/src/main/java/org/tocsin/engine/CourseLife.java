package org.tocsin.engine;

import org.tocsin.incident.Course;
import org.tocsin.incident.FixedWork;
import org.tocsin.random.RandomStreams.Role;

/**
 * How one incident goes, followed through time: hears of those who work on it and decides when each
 * may leave. One class for each kind of {@link Course}.
 */
interface CourseLife {

  /** The incident begins. */
  default void occur() {}

  /** A unit on scene is set up and begins to work; it must one day be told to clear. */
  void act(UnitLifecycle unit);

  /** A unit is taken away before its work is done. */
  default void withdraw(UnitLifecycle unit) {}

  static CourseLife of(Course course, IncidentLifecycle incident) {
    if (course instanceof FixedWork fixed) {
      return unit -> unit.workFor(incident.draw(fixed.work(), Role.WORK, unit.responder()));
    }
    throw new IllegalStateException("no life of course " + course);
  }
}
