package org.tocsin.engine;

import org.tocsin.timeline.FalseAlarmFound;

/**
 * There is nothing: the first unit that is set up finds out, those on their way are recalled, and
 * no unit has any work. Takes the place of the course that the type would have.
 */
final class FalseAlarmLife implements CourseLife {

  private final IncidentLifecycle incident;
  private final Replication replication;
  private boolean found;

  FalseAlarmLife(IncidentLifecycle incident, Replication replication) {
    this.incident = incident;
    this.replication = replication;
  }

  @Override
  public void act(Responder unit) {
    if (!found) {
      found = true;
      replication.state(
          new FalseAlarmFound(replication.nowMillis(), incident.incident(), unit.unit().id()));
      incident.standDown();
    }
    unit.workFor(0);
  }
}
