package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.CallTransfer;
import org.tocsin.city.HangUp;
import org.tocsin.city.RepeatedCalls;
import org.tocsin.incident.Incident;
import org.tocsin.kernel.Scheduled;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.timeline.CallAbandoned;
import org.tocsin.timeline.CallEnded;
import org.tocsin.timeline.CallQueued;
import org.tocsin.timeline.CallRepeated;
import org.tocsin.timeline.CallTransferred;

/**
 * The life of one caller's call: it rings, perhaps waits, is given up and tried again, is picked
 * up, answered, perhaps handed over, processed, and over.
 */
final class Call {

  private final Reporting reporting;
  private final IncidentLifecycle incident;
  private final Replication replication;
  private final CallDesk desk;
  private final int caller;
  private final RandomStream luck;
  private final boolean patient;
  private CallLine line;
  private boolean handedOver;
  private long joinedMillis;
  private long takenMillis;
  private @Nullable Scheduled patience;
  private @Nullable Scheduled overflow;

  /**
   * @param caller which of those who report the incident, from 0
   * @param patient whether the caller waits as long as it takes
   */
  Call(
      Reporting reporting,
      IncidentLifecycle incident,
      Replication replication,
      CallDesk desk,
      int caller,
      boolean patient) {
    this.reporting = reporting;
    this.incident = incident;
    this.replication = replication;
    this.desk = desk;
    this.caller = caller;
    this.luck = incident.stream(Role.CALLER, caller);
    this.patient = patient;
    this.line = desk.first();
  }

  void ring() {
    line = desk.first();
    joinedMillis = now();
    line.ring(this);
  }

  /** No taker is free; {@code ahead} others wait before it. */
  void await(int ahead) {
    replication.state(new CallQueued(now(), subject(), ahead));
    HangUp hangUp = desk.centre().hangUp().orElse(null);
    if (hangUp != null && !patient && !handedOver && patience == null) {
      patience = after(hangUp.after().sampleMillis(luck), "hang up", () -> hangUp(hangUp));
    }
    CallTransfer transfer = desk.centre().transfer().orElse(null);
    if (transfer != null && transfer.waitingOver().isPresent() && line == desk.first()) {
      overflow = after(transfer.waitingOver().get().toMillis(), "transfer", this::goOver);
    }
  }

  private void hangUp(HangUp habits) {
    line.leave(this);
    stopWaiting();
    boolean again = !reporting.isFurther(caller) && luck.nextDouble() < habits.callsAgain();
    replication.state(new CallAbandoned(now(), subject(), now() - joinedMillis, again));
    if (again) {
      after(habits.pause().sampleMillis(luck), "call again", this::ring);
    } else {
      reporting.lose();
    }
  }

  /** It has waited too long and goes over to the second centre by itself. */
  private void goOver() {
    overflow = null;
    line.leave(this);
    replication.state(new CallTransferred(now(), subject(), false));
    line = desk.second();
    line.ring(this);
  }

  void pickUp() {
    stopWaiting();
    takenMillis = now();
    replication.next(answeringMillis(), "answer", this::answer);
  }

  private void answer() {
    if (handedOver) {
      process();
    } else if (reporting.isKnown()) {
      repeat();
    } else {
      reporting.becomeKnown();
      incident.answered();
      if (line == desk.first() && belongsToSecond()) {
        handOver();
      } else {
        process();
      }
    }
  }

  private void repeat() {
    replication.state(new CallRepeated(now(), subject()));
    RepeatedCalls habits = desk.centre().repeatedCalls().orElse(null);
    long handling = habits == null ? 0 : habits.handling().sampleMillis(luck);
    replication.next(handling, "end call", this::end);
  }

  private boolean belongsToSecond() {
    CallTransfer transfer = desk.centre().transfer().orElse(null);
    return transfer != null && Luck.TRANSFER.of(incident).nextDouble() < transfer.share();
  }

  private void handOver() {
    RandomDuration takes = desk.centre().transfer().orElseThrow().takes();
    replication.next(Luck.TRANSFERRING.millis(takes, incident), "transfer", this::ringAtSecond);
  }

  private void ringAtSecond() {
    replication.state(new CallTransferred(now(), subject(), true));
    end();
    handedOver = true;
    line = desk.second();
    line.ring(this);
  }

  private void process() {
    long processing =
        line == desk.first()
            ? desk.processingMillis(incident)
            : Luck.SECOND_PROCESSING.millis(line.team().processing(), incident);
    replication.next(processing, "verify", this::verify);
  }

  private void verify() {
    incident.verify();
    end();
  }

  private void end() {
    if (!line.team().takers().areUnlimited()) {
      replication.state(new CallEnded(now(), subject(), takenMillis));
    }
    line.free();
  }

  private long answeringMillis() {
    RandomDuration answering = line.team().answering();
    if (caller > 0) {
      return answering.sampleMillis(luck);
    }
    Luck first = line == desk.first() ? Luck.ANSWERING : Luck.SECOND_ANSWERING;
    return CallDesk.answeringMillis(answering, first, incident);
  }

  private void stopWaiting() {
    if (patience != null) {
      replication.simulator().cancel(patience);
      patience = null;
    }
    if (overflow != null) {
      replication.simulator().cancel(overflow);
      overflow = null;
    }
  }

  private Scheduled after(long delayMillis, String actionName, Runnable step) {
    return replication.simulator().after(delayMillis, actionName, step);
  }

  private Incident subject() {
    return incident.incident();
  }

  private long now() {
    return replication.nowMillis();
  }
}
