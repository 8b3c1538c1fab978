package org.tocsin.measure;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * One unit's response to one incident as one row: moments in milliseconds since time 0, {@link
 * IncidentRecord#NEVER} where it did not happen (a unit sent on from its way home is never in
 * quarters).
 */
public record ResponseRecord(
    Incident incident,
    Unit unit,
    long notifiedMillis,
    long enRouteMillis,
    long onSceneMillis,
    long clearMillis,
    long inQuartersMillis,
    double metres,
    String outcome) {}
