package org.tocsin.measure;

import org.tocsin.city.Hospital;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * One unit's journey to a hospital with patients as one row: moments in milliseconds since time 0,
 * {@link IncidentRecord#NEVER} where the replication ended before.
 *
 * @param takenIn whether the hospital took patients when the unit set off; if not, no suitable one
 *     did
 * @param handoverMillis when a bay was free and the handover began
 */
public record TransportRecord(
    Incident incident,
    long occurredMillis,
    long reportedMillis,
    Unit unit,
    Hospital hospital,
    int patients,
    boolean takenIn,
    long leftSceneMillis,
    long atHospitalMillis,
    long handoverMillis,
    long handedOverMillis) {}
