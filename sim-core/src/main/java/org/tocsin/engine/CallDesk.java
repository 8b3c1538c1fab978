package org.tocsin.engine;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.CallCentre;
import org.tocsin.city.CallTeam;
import org.tocsin.incident.Given;
import org.tocsin.incident.IncidentType;
import org.tocsin.random.RandomDuration;
import org.tocsin.response.DirectAlert;

/** Answers calls and finds out what they are about. */
final class CallDesk {

  private final Replication replication;
  private final CallCentre centre;
  private final CallLine first;
  private final @Nullable CallLine second;
  private final boolean plain;
  // Incidents that no call can tell of any more, while units told directly are on their way there.
  private final Set<IncidentLifecycle> unheard = new HashSet<>();

  CallDesk(Replication replication) {
    this.replication = replication;
    this.centre = replication.drill().city().callCentre();
    this.first = new CallLine(centre.team(), replication);
    CallTeam onward = centre.transfer().map(transfer -> transfer.to()).orElse(null);
    this.second = onward == null ? null : new CallLine(onward, replication);
    this.plain = centre.isPlain();
  }

  /** An incident begins whose type names who may notice it. */
  void watch(IncidentLifecycle incident) {
    new Reporting(incident, replication, this).begin();
  }

  /** Somebody unnamed reports an incident. */
  void take(IncidentLifecycle incident) {
    if (plain) {
      long answering = answeringMillis(centre.answering(), Luck.ANSWERING, incident);
      replication.next(answering, "answer", incident::pickUp);
    } else {
      new Reporting(incident, replication, this).reported();
    }
  }

  /** It is known that something has happened; what and where takes its time. */
  void answer(IncidentLifecycle incident) {
    incident.answered();
    long processing = processingMillis(incident);
    replication.next(processing, "verify", incident::verify);
  }

  /**
   * No call is left that could tell of an incident. Units that the alarm has told directly may be
   * on their way, or be told yet: the first of them on scene reports.
   */
  void lose(IncidentLifecycle incident) {
    long told = replication.nowMillis();
    for (DirectAlert order : replication.drill().plan().directAlerts().values()) {
      told = Math.max(told, incident.reportedMillis() + order.after().toMillis());
    }
    told = Math.max(told, incident.reportedMillis() + incident.lastAlertMillis());
    replication.next(told - replication.nowMillis(), "miss", () -> decide(incident));
  }

  private void decide(IncidentLifecycle incident) {
    if (!incident.isAttended()) {
      incident.staysUnreported();
    } else if (incident.isReached()) {
      incident.verify();
    } else {
      unheard.add(incident);
    }
  }

  /** A unit is on scene of an incident that no call taker has verified. */
  void hearFromScene(IncidentLifecycle incident) {
    if (unheard.remove(incident)) {
      incident.verify();
    }
  }

  /** A unit does not go on to an incident that no call taker has verified. */
  void hearOfRecall(IncidentLifecycle incident) {
    if (unheard.remove(incident)) {
      decide(incident);
    }
  }

  /** From picked up to answered: no time of its own where call handling is recorded as a whole. */
  static long answeringMillis(RandomDuration law, Luck luck, IncidentLifecycle incident) {
    return incident.incident().given().hasCallHandling() ? 0 : luck.millis(law, incident);
  }

  /** From answered to the decision whom to send. */
  long processingMillis(IncidentLifecycle incident) {
    Given given = incident.incident().given();
    IncidentType type = incident.type();
    return given.hasCallHandling()
        ? given.callHandlingMillis()
        : Luck.PROCESSING.millis(centre.processing(type.id(), type.priority()), incident);
  }

  CallCentre centre() {
    return centre;
  }

  CallLine first() {
    return first;
  }

  /** The second centre's. */
  CallLine second() {
    if (second == null) {
      throw new IllegalStateException("there is no second call centre");
    }
    return second;
  }
}
