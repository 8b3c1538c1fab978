package org.tocsin.timeline;

import org.tocsin.incident.Incident;
import org.tocsin.time.SimTime;

/**
 * Something that happened in a replication, at a time in milliseconds since time 0; never changed.
 */
public sealed interface Fact
    permits CallAnswered,
        FirstActionTaken,
        FullForceAssembled,
        IncidentClosed,
        IncidentControlled,
        IncidentDequeued,
        IncidentOccurred,
        IncidentQueued,
        IncidentReported,
        IncidentVerified,
        UnitArrived,
        UnitCleared,
        UnitEnRoute,
        UnitNotified,
        UnitReturned {

  long atMillis();

  Incident incident();

  /** Calls the consumer's method for this kind of fact. */
  void tell(FactConsumer consumer);

  default SimTime time() {
    return SimTime.ofMillis(atMillis());
  }
}
