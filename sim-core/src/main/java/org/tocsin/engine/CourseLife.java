package org.tocsin.engine;

import org.tocsin.incident.Course;
import org.tocsin.incident.Crowd;
import org.tocsin.incident.FixedWork;
import org.tocsin.incident.GasLeak;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.PeopleCourse;

/**
 * How one incident goes, followed through time: hears of those who work on it and decides when each
 * may leave. One class for each kind of {@link Course}.
 */
interface CourseLife {

  /** The incident begins. */
  default void occur() {}

  /** Somebody reports it. */
  default void report() {}

  /** A unit is on scene, not yet set up. */
  default void arrive(UnitLifecycle unit) {}

  /** Somebody on scene is set up and begins to work; must one day be told to clear. */
  void act(Responder responder);

  /** Nobody will ever come: it was turned away, or nobody knows of it. */
  default void abandon() {}

  /**
   * Units have taken over from a person of the community who is at work: he leaves now, or when the
   * course can spare him.
   */
  default void relieve(Responder person) {
    person.clear();
  }

  /**
   * Whether the incident is under control as soon as its force is assembled and a unit has done its
   * work; else the course tells when.
   */
  default boolean isControlledByWork() {
    return true;
  }

  /** Of what it is, or of what only seems to be an incident. */
  static CourseLife of(IncidentLifecycle incident, Replication replication) {
    boolean isFalse =
        incident.type().detection().hasFalseAlarms()
            && Sighting.isFalseAlarm(incident.incident(), replication.streams());
    return isFalse
        ? new FalseAlarmLife(incident, replication)
        : of(incident.type().course(), incident, replication);
  }

  private static CourseLife of(Course course, IncidentLifecycle incident, Replication replication) {
    if (course instanceof FixedWork fixed) {
      return unit -> unit.workFor(Precedent.workMillis(incident, unit, fixed.work()));
    }
    if (course instanceof GrowingFire fire) {
      return new FireLife(fire, incident, replication);
    }
    if (course instanceof PeopleCourse people) {
      return new PeopleLife(people, incident, replication);
    }
    if (course instanceof GasLeak leak) {
      return new LeakLife(leak, incident, replication);
    }
    if (course instanceof Crowd crowd) {
      return new CrowdLife(crowd, incident, replication);
    }
    throw new IllegalStateException("no life of course " + course);
  }
}
