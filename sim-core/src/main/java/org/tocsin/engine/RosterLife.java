package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.city.Roster;
import org.tocsin.timeline.UnitOffDuty;
import org.tocsin.timeline.UnitOnDuty;

/**
 * The life of one roster: at each change of shift its units go on or off duty and its watches come
 * or go, before anything else happens at that moment. Where several rosters change at once, all who
 * go have gone before anybody comes. Only the next change is on the agenda.
 */
final class RosterLife {

  private final Roster roster;
  private final Replication replication;
  private final Dispatcher dispatcher;
  private final List<UnitLifecycle> units = new ArrayList<>();
  private final List<CrewRoom> rooms = new ArrayList<>();

  RosterLife(Roster roster, Replication replication, Dispatcher dispatcher) {
    this.roster = roster;
    this.replication = replication;
    this.dispatcher = dispatcher;
  }

  void add(UnitLifecycle unit) {
    units.add(unit);
  }

  /** A room where a watch works by this roster. */
  void add(CrewRoom room) {
    rooms.add(room);
  }

  /** The replication begins, on duty or off. */
  void begin() {
    if (!isOnDuty(replication.nowMillis())) {
      goOffDuty();
    }
    scheduleChange();
  }

  private void scheduleChange() {
    long now = replication.nowMillis();
    long end = replication.drill().clock().end().millis();
    long change = replication.hours().hourEndMillis(now);
    while (change <= end && isOnDuty(change) == isOnDuty(now)) {
      change = replication.hours().hourEndMillis(change);
    }
    if (change <= end) {
      Turn turn = isOnDuty(change) ? Turn.COMING_ON_DUTY : Turn.GOING_OFF_DUTY;
      replication
          .simulator()
          .at(change, turn.priority(), "change shift " + roster, this::changeShift);
    }
  }

  private void changeShift() {
    scheduleChange();
    if (isOnDuty(replication.nowMillis())) {
      rooms.forEach(CrewRoom::count);
      goOnDuty();
    } else {
      goOffDuty();
      rooms.forEach(CrewRoom::standDown);
    }
  }

  private void goOnDuty() {
    for (UnitLifecycle unit : units) {
      replication.state(new UnitOnDuty(replication.nowMillis(), unit.unit()));
    }
    List<UnitLifecycle> freed = new ArrayList<>();
    for (UnitLifecycle unit : units) {
      if (unit.service().restore(Withheld.OFF_DUTY)) {
        freed.add(unit);
      }
    }
    dispatcher.serveQueue(freed);
  }

  private void goOffDuty() {
    for (UnitLifecycle unit : units) {
      unit.service().withhold(Withheld.OFF_DUTY);
      boolean out = unit.status() != UnitStatus.IN_QUARTERS;
      replication.state(new UnitOffDuty(replication.nowMillis(), unit.unit(), out));
    }
  }

  private boolean isOnDuty(long timeMillis) {
    return roster.isOnDuty(replication.hours().hourOfWeek(timeMillis));
  }
}
