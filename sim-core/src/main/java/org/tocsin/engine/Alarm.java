package org.tocsin.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tocsin.incident.AlarmRule;
import org.tocsin.kernel.Scheduled;
import org.tocsin.timeline.AlarmLowered;
import org.tocsin.timeline.AlarmRaised;
import org.tocsin.timeline.IncidentSizedUp;

/**
 * The alarm level of one incident, where it may change: by what the first unit on scene finds, and
 * with time as long as the incident is not under control.
 */
final class Alarm {

  private final AlarmRule rule;
  private final IncidentLifecycle incident;
  private final Replication replication;
  private final Dispatcher dispatcher;
  private boolean sizedUp;
  private @Nullable Scheduled rise;

  Alarm(
      AlarmRule rule, IncidentLifecycle incident, Replication replication, Dispatcher dispatcher) {
    this.rule = rule;
    this.incident = incident;
    this.replication = replication;
    this.dispatcher = dispatcher;
  }

  /** Units have been asked for: the time to the next level runs. */
  void raised() {
    stop();
    if (rule.risesAfter().isPresent() && incident.level() < incident.highestLevel()) {
      Duration after = rule.risesAfter().get();
      rise = replication.simulator().after(after.toMillis(), "rise", this::rise);
    }
  }

  private void rise() {
    rise = null;
    ask(incident.level() + 1);
  }

  /** Those on scene say which level is needed; without radio somebody has to bring word. */
  void callFor(int level) {
    long byHand = dispatcher.communications().radio().byHandMillis();
    replication.next(byHand, "bring word", () -> ask(level));
  }

  /** More or less is needed than was called for; more has to be decided on by those in command. */
  private void ask(int level) {
    CommandPost command = incident.command();
    if (level > incident.level() && command != null) {
      replication.next(command.decisionMillis(), "decide", () -> decide(level));
    } else {
      setLevel(level);
    }
  }

  /** A commander who has come meanwhile may have called for as much already. */
  private void decide(int level) {
    if (level > incident.level()) {
      setLevel(level);
    }
  }

  /** More units are sent, or those on their way recalled. */
  private void setLevel(int level) {
    int was = incident.level();
    boolean settled =
        incident.isOver() || incident.isControlled() || incident.force().isStoodDown();
    if (settled || level == was) {
      return;
    }
    if (level > was) {
      raise(level);
    } else {
      lower(level);
    }
    if (!incident.isOver()) {
      raised();
      incident.closeIfOver();
    }
  }

  private void raise(int level) {
    Force force = incident.force();
    force.setLevel(level);
    replication.state(
        new AlarmRaised(replication.nowMillis(), incident.incident(), force.level(level).id()));
    if (incident.isVerified()) {
      dispatcher.reinforce(incident);
    }
  }

  private void lower(int level) {
    Force force = incident.force();
    boolean wasAssembled = force.isAssembled();
    force.setLevel(level);
    replication.state(
        new AlarmLowered(replication.nowMillis(), incident.incident(), force.level(level).id()));
    // First what that means, then who turns back: its last unit may close the incident.
    if (!wasAssembled && force.isAssembled()) {
      incident.assembled();
    }
    dispatcher.spare(incident);
  }

  /** A unit is on scene: the first one sizes up. */
  void arrive(UnitLifecycle unit) {
    if (!sizedUp) {
      sizedUp = true;
      replication.next(Luck.SIZE_UP.millis(rule.sizeUp(), incident), "size up", () -> sizeUp(unit));
    }
  }

  private void sizeUp(UnitLifecycle unit) {
    if (incident.isOver() || incident.isFalseAlarm()) {
      return;
    }
    int found = incident.level();
    if (!rule.findings().isEmpty()) {
      found = rule.found(Luck.FINDING.of(incident).nextOpenDouble());
    }
    replication.state(
        new IncidentSizedUp(
            replication.nowMillis(),
            incident.incident(),
            unit.unit(),
            incident.force().level(found).id()));
    callFor(found);
  }

  /** The level stays as it is from now on. */
  void stop() {
    if (rise != null) {
      replication.simulator().cancel(rise);
      rise = null;
    }
  }
}
