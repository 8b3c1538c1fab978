package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capability;
import org.tocsin.incident.GasLeak;
import org.tocsin.incident.Outcome;
import org.tocsin.kernel.Scheduled;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.timeline.AreaEvacuated;
import org.tocsin.timeline.GasExploded;
import org.tocsin.timeline.LeakStopped;
import org.tocsin.timeline.OutcomeSettled;

/**
 * The life of a leak: it ignites at a time that the hazard tells, unless it is closed or has run
 * empty before; people are led away meanwhile. An explosion does its harm once; what it sets off
 * elsewhere would be incidents of their own.
 */
final class LeakLife implements CourseLife {

  private static final double MILLIS_PER_MINUTE = 60_000;

  private final GasLeak leak;
  private final IncidentLifecycle incident;
  private final Replication replication;
  private final List<Responder> present = new ArrayList<>(2);
  private final List<Scheduled> steps = new ArrayList<>(3);
  private final long occurredMillis;
  private boolean closing;
  private boolean exploded;
  private boolean over;

  /** Who is still there at {@link #sinceMillis}, and how many leave in a minute from then on. */
  private double people;

  private double leavingPerMinute;
  private long sinceMillis;
  private @Nullable Scheduled evacuation;

  LeakLife(GasLeak leak, IncidentLifecycle incident, Replication replication) {
    this.leak = leak;
    this.incident = incident;
    this.replication = replication;
    this.occurredMillis = replication.nowMillis();
  }

  @Override
  public void occur() {
    people = leak.people();
    sinceMillis = replication.nowMillis();
    long lasting = Luck.LEAK_LASTING.millis(leak.lasting(), incident);
    double chance = Luck.LEAK_IGNITION.of(incident).nextOpenDouble();
    double ignitionMillis = leak.minutesToIgnition(chance) * MILLIS_PER_MINUTE;
    if (ignitionMillis < lasting) {
      schedule(Math.round(ignitionMillis), "explode", this::explode);
    } else {
      schedule(lasting, "run empty", this::stop);
    }
  }

  @Override
  public boolean isControlledByWork() {
    return false;
  }

  @Override
  public void act(Responder unit) {
    if (over) {
      if (!exploded && !incident.isControlled()) {
        incident.standDown();
      }
      leave(unit);
      return;
    }
    present.add(unit);
    if (!closing && unit.provides().amount(Capability.HAZMAT) > 0) {
      closing = true;
      schedule(Luck.LEAK_CLOSING.millis(leak.closing(), incident), "close", this::stop);
    }
    if (unit.provides().amount(Capability.POLICE) > 0) {
      settle();
      leavingPerMinute += leak.evacuatedPerMinute();
      leadAway();
    }
  }

  /** Nobody leaves before the end: he may be leading people away. */
  @Override
  public void relieve(Responder person) {}

  private void leadAway() {
    if (evacuation != null) {
      replication.simulator().cancel(evacuation);
      evacuation = null;
    }
    if (people > 0 && leavingPerMinute > 0) {
      long millis = (long) Math.ceil(people / leavingPerMinute * MILLIS_PER_MINUTE);
      evacuation = replication.simulator().after(millis, "evacuate", this::evacuated);
    }
  }

  private void evacuated() {
    settle();
    evacuation = null;
    replication.state(new AreaEvacuated(replication.nowMillis(), incident.incident()));
  }

  /** No gas comes any more. */
  private void stop() {
    replication.state(new LeakStopped(replication.nowMillis(), incident.incident()));
    end(new Outcome.People(0, 0), 0);
    if (!present.isEmpty()) {
      incident.control();
    }
    present.forEach(this::leave);
  }

  private void explode() {
    settle();
    exploded = true;
    // Who was called for is needed all the more, but time alone asks for nobody else.
    incident.keepLevel();
    replication.state(new GasExploded(replication.nowMillis(), incident.incident(), people));
    end(leak.explosion(people), leak.damage().orElse(0.0));
    present.forEach(this::leave);
  }

  private void end(Outcome.People harmed, double loss) {
    over = true;
    steps.forEach(replication.simulator()::cancel);
    if (evacuation != null) {
      replication.simulator().cancel(evacuation);
    }
    Outcome outcome =
        new Outcome(Optional.empty(), leak.damage().map(damage -> loss), Optional.of(harmed));
    replication.state(
        new OutcomeSettled(replication.nowMillis(), incident.incident(), occurredMillis, outcome));
  }

  private void leave(Responder unit) {
    unit.workFor(incident.draw(leak.aftercare(), Role.WORK, unit.responder()));
  }

  private void settle() {
    long now = replication.nowMillis();
    double gone = leavingPerMinute * (now - sinceMillis) / MILLIS_PER_MINUTE;
    people = Math.max(0, people - gone);
    sinceMillis = now;
  }

  private void schedule(long delayMillis, String actionName, Runnable step) {
    steps.add(replication.simulator().after(delayMillis, actionName, step));
  }
}
