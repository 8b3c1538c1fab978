package org.tocsin.measure;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * One unit's response to one incident as one row: moments in milliseconds since time 0, {@link
 * IncidentRecord#NEVER} where it did not happen (a unit sent on from its way home is never in
 * quarters; one that moves up on its way home is so where it waits next).
 *
 * @param outcome {@code on-scene}, {@link #RECALLED}, {@link #REASSIGNED} or {@code
 *     on-the-way-at-end}
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
    String outcome) {

  /** Called off on the way. */
  public static final String RECALLED = "recalled";

  /** Sent to another incident on the way. */
  public static final String REASSIGNED = "reassigned";

  /** Whether the unit was told not to come after all. */
  public boolean wasCalledOff() {
    return outcome.equals(RECALLED) || outcome.equals(REASSIGNED);
  }
}
