package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capability;
import org.tocsin.city.Unit;
import org.tocsin.incident.FireFighting;
import org.tocsin.incident.FireGrowth;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.GrowingFire.Stop;
import org.tocsin.incident.Outcome;
import org.tocsin.kernel.Scheduled;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.timeline.FireBurntOut;
import org.tocsin.timeline.FireFlashedOver;
import org.tocsin.timeline.FireKnockedDown;
import org.tocsin.timeline.FirePutOut;
import org.tocsin.timeline.OutcomeSettled;

/**
 * The life of a fire: smoulders, grows, perhaps flashes over, grows no more; is brought under
 * control by who attacks it early enough or brings enough water, and knocked down; or burns out.
 * What comes next is computed, not stepped: whenever something changes, the next moment is
 * scheduled anew. Those on scene stay until the fire is down, then each works its overhaul.
 */
final class FireLife implements CourseLife {

  private enum Phase {
    SMOULDERING,
    GROWING,
    STEADY,
    FALLING,
    DOWN
  }

  private final GrowingFire fire;
  private final IncidentLifecycle incident;
  private final Replication replication;
  private final Stop stop;
  private final long occurredMillis;
  private final List<Responder> present = new ArrayList<>(2);
  private Phase phase = Phase.SMOULDERING;
  private boolean flashedOver;
  private double flow;

  /** Since when this phase goes on at these values. */
  private long sinceMillis;

  /** Growing: the moment from which the law of growth is counted. */
  private long originMillis;

  /** At {@link #sinceMillis}: the heat release, and what has been given off by then. */
  private double kilowatts;

  private double kilojoules;
  private double decayPerSecond;

  /** The largest heat release, from which the burnt area is told; and when it is down. */
  private double largestKilowatts;

  private double downKilowatts;
  private @Nullable Unit controlledBy;
  private @Nullable Scheduled next;

  FireLife(GrowingFire fire, IncidentLifecycle incident, Replication replication) {
    this.fire = fire;
    this.incident = incident;
    this.replication = replication;
    this.occurredMillis = replication.nowMillis();
    this.stop = fire.stop(Luck.FIRE_STOP.of(incident).nextDouble());
  }

  @Override
  public void occur() {
    schedule(Luck.FIRE_INCUBATION.millis(fire.incubation(), incident), "flame up", this::flameUp);
  }

  private void flameUp() {
    phase = Phase.GROWING;
    originMillis = replication.nowMillis();
    sinceMillis = originMillis;
    growOn();
  }

  /** Schedules the end of unhindered growth: flashover, or the peak. */
  private void growOn() {
    Optional<Double> flashover = growth().flashoverKilowatts().filter(heat -> !flashedOver);
    double limit = flashover.orElse(growth().peakKilowatts());
    long at = originMillis + millis(growth().secondsTo(limit));
    Runnable step = flashover.isPresent() ? this::flashOver : this::growNoMore;
    schedule(Math.max(0, at - replication.nowMillis()), "grow", step);
  }

  private void flashOver() {
    settle();
    flashedOver = true;
    kilowatts = growth().afterFlashoverKilowatts();
    originMillis = replication.nowMillis() - millis(growth().secondsTo(kilowatts));
    replication.state(new FireFlashedOver(replication.nowMillis(), incident.incident(), kilowatts));
    growOn();
    if (!present.isEmpty()) {
      incident.askForMore();
    }
  }

  @Override
  public boolean isControlledByWork() {
    return false;
  }

  @Override
  public void report() {
    if (stop == Stop.AT_DETECTION) {
      stopByItself();
    }
  }

  @Override
  public void arrive(UnitLifecycle unit) {
    if (stop == Stop.ON_ARRIVAL) {
      stopByItself();
    }
  }

  private void stopByItself() {
    if (phase == Phase.SMOULDERING || phase == Phase.GROWING) {
      growNoMore();
    }
  }

  /** It burns on as it is until its fuel is spent; or smoulders on until somebody comes. */
  private void growNoMore() {
    settle();
    phase = Phase.STEADY;
    if (kilowatts == 0) {
      cancelNext();
      return;
    }
    double seconds = growth().secondsOfFuel(kilowatts, kilojoules);
    schedule(millis(seconds), "burn out", this::burnOut);
  }

  /** What never had flames and is left alone goes out. */
  @Override
  public void abandon() {
    if (phase == Phase.STEADY && kilowatts == 0) {
      phase = Phase.DOWN;
      settleOutcome();
    }
  }

  private void burnOut() {
    settle();
    cancelNext();
    phase = Phase.DOWN;
    replication.state(new FireBurntOut(replication.nowMillis(), incident.incident()));
    settleOutcome();
    if (!present.isEmpty()) {
      incident.standDown();
    }
    present.forEach(this::overhaul);
  }

  @Override
  public void act(Responder unit) {
    if (phase == Phase.DOWN) {
      if (!incident.isControlled()) {
        incident.standDown();
      }
      overhaul(unit);
      return;
    }
    settle();
    present.add(unit);
    flow += unit.unit().type().litresPerMinute();
    if (phase == Phase.FALLING) {
      fall();
    } else if (canControl(unit)) {
      control(unit.unit());
    } else {
      incident.askForMore();
    }
  }

  /** Who has brought the fire under control stays until it is out. */
  @Override
  public void relieve(Responder person) {
    if (!person.unit().equals(controlledBy)) {
      present.remove(person);
      person.clear();
    }
  }

  /** No flames yet, or few enough for what the crew carries, or enough water for them. */
  private boolean canControl(Responder unit) {
    boolean early = kilowatts <= fighting().initialAttackKilowatts();
    return kilowatts == 0
        || (early && unit.provides().amount(Capability.INITIAL_ATTACK) > 0)
        || (flow > 0 && flow >= fighting().requiredFlow(kilowatts));
  }

  private void control(Unit by) {
    controlledBy = by;
    phase = Phase.FALLING;
    downKilowatts = kilowatts * FireFighting.KNOCKED_DOWN;
    incident.control();
    fall();
  }

  /** The heat falls, the faster the more water there is. */
  private void fall() {
    double required = fighting().requiredFlow(largestKilowatts);
    decayPerSecond = fighting().decayPerSecond(required > 0 ? flow / required : 1);
    double seconds = FireFighting.secondsOfDecay(kilowatts, downKilowatts, decayPerSecond);
    schedule(millis(seconds), "knock down", this::knockDown);
  }

  private void knockDown() {
    settle();
    cancelNext();
    phase = Phase.DOWN;
    replication.state(new FireKnockedDown(replication.nowMillis(), incident.incident()));
    settleOutcome();
    present.forEach(this::overhaul);
  }

  private void overhaul(Responder unit) {
    long millis = incident.draw(fire.fighting().overhaul(), Role.WORK, unit.responder());
    if (unit.unit().equals(controlledBy)) {
      replication.next(millis, "put out", () -> putOut(unit.unit()));
    }
    unit.workFor(millis);
  }

  private void putOut(Unit by) {
    replication.state(new FirePutOut(replication.nowMillis(), incident.incident(), by));
  }

  private void settleOutcome() {
    double burnt = growth().burntSquareMetres(largestKilowatts);
    Outcome.Fire left =
        new Outcome.Fire(
            burnt, Optional.ofNullable(controlledBy).map(unit -> unit.station().tier()));
    Outcome outcome =
        new Outcome(
            Optional.of(left),
            fire.valuePerSquareMetre().map(value -> value * burnt),
            Optional.empty());
    replication.state(
        new OutcomeSettled(replication.nowMillis(), incident.incident(), occurredMillis, outcome));
  }

  /** Brings heat release and heat given off up to now. */
  private void settle() {
    long now = replication.nowMillis();
    double seconds = (now - sinceMillis) / 1000.0;
    if (phase == Phase.GROWING) {
      double from = (sinceMillis - originMillis) / 1000.0;
      double to = (now - originMillis) / 1000.0;
      kilojoules += growth().kilojoules(from, to);
      kilowatts = growth().kilowattsAfter(to);
    } else if (phase == Phase.STEADY) {
      kilojoules += kilowatts * seconds;
    } else if (phase == Phase.FALLING) {
      kilowatts *= FastMath.exp(-decayPerSecond * seconds);
    }
    largestKilowatts = Math.max(largestKilowatts, kilowatts);
    sinceMillis = now;
  }

  private FireGrowth growth() {
    return fire.growth();
  }

  private FireFighting fighting() {
    return fire.fighting();
  }

  private void schedule(long delayMillis, String actionName, Runnable step) {
    cancelNext();
    next = replication.simulator().after(delayMillis, actionName, step);
  }

  private void cancelNext() {
    if (next != null) {
      replication.simulator().cancel(next);
      next = null;
    }
  }

  private static long millis(double seconds) {
    return Math.round(seconds * 1000);
  }
}
