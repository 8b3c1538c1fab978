package org.tocsin.measure;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * The life of one incident as one row: moments in milliseconds since time 0, {@link #NEVER} where
 * it did not happen.
 *
 * @param queueWaitMillis time from verified until all that it needed was assigned; {@link #NEVER}
 *     if that did not happen
 * @param firstUnit the first unit on scene
 * @param outcome {@code closed}, {@code open-at-end} or {@link #TURNED_AWAY}
 */
public record IncidentRecord(
    Incident incident,
    long occurredMillis,
    long reportedMillis,
    long answeredMillis,
    long verifiedMillis,
    long notifiedMillis,
    long firstActionMillis,
    long firstArrivalMillis,
    long fullForceMillis,
    long controlledMillis,
    long closedMillis,
    long queueWaitMillis,
    @Nullable Unit firstUnit,
    String outcome) {

  public static final long NEVER = Long.MIN_VALUE;

  /** The outcome of an incident for which nobody was free while the queue was full. */
  public static final String TURNED_AWAY = "turned-away";
}
