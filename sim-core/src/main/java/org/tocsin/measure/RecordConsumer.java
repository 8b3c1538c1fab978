package org.tocsin.measure;

import java.util.List;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Outcome;

/** Someone who wants whole rows instead of facts. Incidents of the warm-up are left out. */
public interface RecordConsumer extends AutoCloseable {

  /**
   * An incident has closed, or the replication has ended. Rows come in the order of closing.
   *
   * @param responses of this incident in the order of notification; not all of these units are in
   *     quarters yet
   */
  default void incident(IncidentRecord incident, List<ResponseRecord> responses) {}

  /**
   * What an incident leaves is settled; told once, before its row unless that ended without anybody
   * at work, and not at all of courses that leave nothing to tell.
   */
  default void outcome(Incident incident, long occurredMillis, Outcome outcome) {}

  /**
   * A response is over: the unit is in quarters, its own or those it moved to, was sent elsewhere,
   * or the replication has ended.
   */
  default void response(ResponseRecord response) {}

  /** A journey with patients is over, or the replication has ended. */
  default void transport(TransportRecord transport) {}

  /** An incident is over, or the replication has ended, and some patients are still on scene. */
  default void patientsLeft(Incident incident, long occurredMillis, int patients) {}

  @Override
  default void close() {}
}
