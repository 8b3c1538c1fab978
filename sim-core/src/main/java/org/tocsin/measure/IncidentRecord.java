package org.tocsin.measure;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * The life of one incident as one row: moments in milliseconds since time 0, {@link #NEVER} where
 * it did not happen.
 *
 * @param queueWaitMillis time in which it waited for units, all spans in the queue together; {@link
 *     #NEVER} if the last one did not end
 * @param firstUnit the first unit on scene
 * @param outcome {@link #CLOSED}, {@link #OPEN}, {@link #TURNED_AWAY}, {@link #UNREPORTED} or
 *     {@link #WEEDED_OUT}
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

  /** The need was met and all units have cleared. */
  public static final String CLOSED = "closed";

  /** The replication ended first. */
  public static final String OPEN = "open-at-end";

  /** Nobody noticed it, or all who did gave up before a call taker answered. */
  public static final String UNREPORTED = "unreported";

  /** A false alarm that its source found out before it reported. */
  public static final String WEEDED_OUT = "weeded-out";

  /** Whether the call centre heard of it, or somebody tried: else no clock from there runs. */
  public boolean isReported() {
    return reportedMillis != NEVER;
  }

  /**
   * When the dispatcher could first send anybody: the call was verified, or an alarm had told units
   * before. {@link #NEVER} if neither happened.
   */
  public long dispatchableMillis() {
    if (notifiedMillis == NEVER || verifiedMillis == NEVER) {
      return notifiedMillis == NEVER ? verifiedMillis : notifiedMillis;
    }
    return Math.min(notifiedMillis, verifiedMillis);
  }
}
