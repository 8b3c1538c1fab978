package org.tocsin.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tocsin.incident.AlarmRule;
import org.tocsin.kernel.Scheduled;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.timeline.IncidentSizedUp;

/**
 * The alarm level of one incident, where it may change: by what the first unit on scene finds, and
 * with time as long as the incident is not under control.
 */
final class Alarm {

  private final AlarmRule rule;
  private final IncidentLifecycle incident;
  private final Replication replication;
  private boolean sizedUp;
  private @Nullable Scheduled rise;

  Alarm(AlarmRule rule, IncidentLifecycle incident, Replication replication) {
    this.rule = rule;
    this.incident = incident;
    this.replication = replication;
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
    incident.callFor(incident.level() + 1);
  }

  /** A unit is on scene: the first one sizes up. */
  void arrive(UnitLifecycle unit) {
    if (!sizedUp) {
      sizedUp = true;
      replication.next(
          incident.draw(rule.sizeUp(), Role.SIZE_UP, 0), "size up", () -> sizeUp(unit));
    }
  }

  private void sizeUp(UnitLifecycle unit) {
    if (incident.isOver() || incident.isFalseAlarm()) {
      return;
    }
    int found = incident.level();
    if (!rule.findings().isEmpty()) {
      found = rule.found(incident.stream(Role.SIZE_UP, 1).nextOpenDouble());
    }
    replication.state(
        new IncidentSizedUp(
            replication.nowMillis(),
            incident.incident(),
            unit.unit(),
            incident.force().level(found).id()));
    incident.callFor(found);
  }

  /** The level stays as it is from now on. */
  void stop() {
    if (rise != null) {
      replication.simulator().cancel(rise);
      rise = null;
    }
  }
}
