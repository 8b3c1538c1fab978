package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** A row of a unit's response that is still being written; moments in milliseconds since time 0. */
final class OpenResponse {

  final Incident incident;
  final Unit unit;
  final long notifiedMillis;
  long enRouteMillis = NEVER;
  long onSceneMillis = NEVER;
  long clearMillis = NEVER;
  long inQuartersMillis = NEVER;
  double metres;
  @Nullable String calledOff;

  OpenResponse(Incident incident, Unit unit, long notifiedMillis) {
    this.incident = incident;
    this.unit = unit;
    this.notifiedMillis = notifiedMillis;
  }

  ResponseRecord toRecord() {
    return new ResponseRecord(
        incident,
        unit,
        notifiedMillis,
        enRouteMillis,
        onSceneMillis,
        clearMillis,
        inQuartersMillis,
        metres,
        calledOff != null ? calledOff : onSceneMillis == NEVER ? "on-the-way-at-end" : "on-scene");
  }
}
