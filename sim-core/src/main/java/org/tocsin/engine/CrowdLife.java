package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capability;
import org.tocsin.incident.Crowd;
import org.tocsin.incident.Outcome;
import org.tocsin.kernel.Scheduled;
import org.tocsin.timeline.CrowdCleared;
import org.tocsin.timeline.CrowdRelieved;
import org.tocsin.timeline.OutcomeSettled;

/**
 * The life of a crowd: people leave at a rate that grows with the units that help; nobody is
 * crushed any more once they stand less densely; all leave, and then the units.
 */
final class CrowdLife implements CourseLife {

  private final Crowd crowd;
  private final IncidentLifecycle incident;
  private final Replication replication;
  private final List<Responder> present = new ArrayList<>(2);
  private final long occurredMillis;
  private int helping;
  private boolean dense;
  private boolean over;
  private double people;
  private double hurt;
  private long sinceMillis;
  private @Nullable Scheduled next;

  CrowdLife(Crowd crowd, IncidentLifecycle incident, Replication replication) {
    this.crowd = crowd;
    this.incident = incident;
    this.replication = replication;
    this.occurredMillis = replication.nowMillis();
  }

  @Override
  public void occur() {
    people = crowd.people().sample(Luck.CROWD_SIZE.of(incident));
    dense = people > crowd.safePeople();
    sinceMillis = replication.nowMillis();
    leaveOn();
  }

  @Override
  public boolean isControlledByWork() {
    return false;
  }

  @Override
  public void act(Responder unit) {
    if (over) {
      if (!incident.isControlled()) {
        incident.standDown();
      }
      unit.clear();
      return;
    }
    present.add(unit);
    if (unit.provides().amount(Capability.POLICE) > 0
        || unit.provides().amount(Capability.STEWARD) > 0) {
      settle();
      helping++;
      leaveOn();
    }
  }

  /** Nobody leaves before the end: he may be guiding people. */
  @Override
  public void relieve(Responder person) {}

  /** Schedules when they stand less densely, or the last has left. */
  private void leaveOn() {
    double until = dense ? crowd.safePeople() : 0;
    long millis = (long) Math.ceil((people - until) / crowd.leavingPerSecond(helping) * 1000);
    if (next != null) {
      replication.simulator().cancel(next);
    }
    Runnable step = dense ? this::relieved : this::cleared;
    next = replication.simulator().after(millis, "leave", step);
  }

  private void relieved() {
    settle();
    dense = false;
    replication.state(new CrowdRelieved(replication.nowMillis(), incident.incident()));
    leaveOn();
  }

  private void cleared() {
    over = true;
    replication.state(new CrowdCleared(replication.nowMillis(), incident.incident()));
    if (!present.isEmpty()) {
      incident.control();
    }
    double survivors = hurt * (1 - crowd.killedShare());
    Outcome outcome =
        new Outcome(
            Optional.empty(), Optional.empty(), Optional.of(new Outcome.People(hurt, survivors)));
    replication.state(
        new OutcomeSettled(replication.nowMillis(), incident.incident(), occurredMillis, outcome));
    present.forEach(Responder::clear);
  }

  private void settle() {
    double seconds = (replication.nowMillis() - sinceMillis) / 1000.0;
    double before = people;
    people = Math.max(0, people - crowd.leavingPerSecond(helping) * seconds);
    if (dense) {
      hurt += crowd.hurt(before, people, seconds / 60);
    }
    sinceMillis = replication.nowMillis();
  }
}
