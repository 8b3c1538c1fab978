package org.tocsin.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Outcome;

/**
 * The life of one incident as one row: moments in milliseconds since time 0, {@link #NEVER} where
 * it did not happen.
 *
 * @param queueWaitMillis time from verified until all that it needed was assigned; {@link #NEVER}
 *     if that did not happen
 * @param firstUnit the first unit on scene
 * @param outcome {@code closed} or {@code open-at-end}
 * @param left what it left, as far as its course tells and it is settled
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
    String outcome,
    Optional<Outcome> left) {

  public static final long NEVER = Long.MIN_VALUE;

  /** Of an incident whose course tells nothing of what it leaves. */
  public IncidentRecord(
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
    this(
        incident,
        occurredMillis,
        reportedMillis,
        answeredMillis,
        verifiedMillis,
        notifiedMillis,
        firstActionMillis,
        firstArrivalMillis,
        fullForceMillis,
        controlledMillis,
        closedMillis,
        queueWaitMillis,
        firstUnit,
        outcome,
        Optional.empty());
  }
}
