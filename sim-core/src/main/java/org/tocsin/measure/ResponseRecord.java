package org.tocsin.measure;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * One unit's response to one incident as one row: moments in milliseconds since time 0, {@link
 * IncidentRecord#NEVER} where it did not happen (a unit sent on from its way home is never in
 * quarters; one that moves up on its way home is so where it waits next).
 *
 * @param clearMillis when it had done its part, or was called off
 * @param outcome {@code on-scene}, {@link #RECALLED}, {@link #REASSIGNED}, {@link #CUT_OFF} or
 *     {@code on-the-way-at-end}
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

  /** No way led there any more. */
  public static final String CUT_OFF = "cut-off";

  /** Sent to another incident on the way. */
  public static final String REASSIGNED = "reassigned";

  /**
   * Until when its arrival was wanted, where it never came: it was recalled; or it was sent to
   * another incident, and this one was under control later without it. {@link IncidentRecord#NEVER}
   * if it was wanted to the end.
   */
  long calledOffMillis(IncidentRecord incident) {
    return switch (outcome) {
      case RECALLED -> clearMillis;
      case REASSIGNED -> incident.controlledMillis();
      default -> IncidentRecord.NEVER;
    };
  }
}
