package org.tocsin.engine;

import org.tocsin.city.CallCentre;
import org.tocsin.random.RandomStreams.Role;

/** Answers calls and finds out what they are about. */
final class CallDesk {

  private final Replication replication;
  private final CallCentre centre;

  CallDesk(Replication replication) {
    this.replication = replication;
    this.centre = replication.drill().city().callCentre();
  }

  /** Somebody reports an incident. */
  void take(IncidentLifecycle incident) {
    long answering = incident.draw(centre.answering(), Role.CALL, 1);
    replication.next(answering, "answer", () -> answer(incident));
  }

  private void answer(IncidentLifecycle incident) {
    incident.answered();
    long processing = incident.draw(centre.processing(), Role.CALL, 2);
    replication.next(processing, "verify", incident::verify);
  }
}
