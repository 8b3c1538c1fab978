package org.tocsin.engine;

import java.util.List;
import org.tocsin.incident.RecordedIncident;
import org.tocsin.incident.Trace;

/** Lets recorded incidents happen, each scheduled by the one before it. */
final class TraceSource implements DemandSource {

  private final List<RecordedIncident> recorded;
  private final Replication replication;
  private final IncidentSource incidents;
  private int next;

  TraceSource(Trace trace, Replication replication, IncidentSource incidents) {
    this.recorded = trace.incidents();
    this.replication = replication;
    this.incidents = incidents;
  }

  @Override
  public void start() {
    scheduleNext();
  }

  private void occur() {
    incidents.follow(recorded.get(next));
    next++;
    scheduleNext();
  }

  private void scheduleNext() {
    if (next < recorded.size()) {
      long at = recorded.get(next).at().millis();
      replication.simulator().at(at, 0, "occur", this::occur);
    }
  }
}
