package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** A row of an incident that is still being written; moments in milliseconds since time 0. */
final class OpenIncident {

  final Incident incident;
  final long occurredMillis;
  final List<OpenResponse> responses = new ArrayList<>(2);
  long reportedMillis = NEVER;
  long answeredMillis = NEVER;
  long verifiedMillis = NEVER;
  long firstActionMillis = NEVER;
  long fullForceMillis = NEVER;
  long controlledMillis = NEVER;
  long closedMillis = NEVER;

  /** Time in the queue; while it is in it, less the moment since when. */
  private long queueWaitMillis;

  private boolean waits;

  OpenIncident(Incident incident, long occurredMillis) {
    this.incident = incident;
    this.occurredMillis = occurredMillis;
  }

  void joinsQueue(long atMillis) {
    waits = true;
    queueWaitMillis -= atMillis;
  }

  void leavesQueue(long atMillis) {
    waits = false;
    queueWaitMillis += atMillis;
  }

  IncidentRecord toRecord(String outcome) {
    long notified = responses.isEmpty() ? NEVER : responses.get(0).notifiedMillis;
    long firstArrival = NEVER;
    Unit first = null;
    for (OpenResponse response : responses) {
      if (response.onSceneMillis != NEVER
          && (first == null || response.onSceneMillis < firstArrival)) {
        firstArrival = response.onSceneMillis;
        first = response.unit;
      }
    }
    return toRecord(notified, firstArrival, first, outcome);
  }

  private IncidentRecord toRecord(
      long notified, long firstArrival, @Nullable Unit first, String outcome) {
    return new IncidentRecord(
        incident,
        occurredMillis,
        reportedMillis,
        answeredMillis,
        verifiedMillis,
        notified,
        firstActionMillis,
        firstArrival,
        fullForceMillis,
        controlledMillis,
        closedMillis,
        waits || verifiedMillis == NEVER ? NEVER : queueWaitMillis,
        first,
        outcome);
  }
}
