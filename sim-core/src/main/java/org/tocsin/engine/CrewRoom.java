package org.tocsin.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.city.Station;

/**
 * The people on duty at one station, who share its units: an engine of six, or two teams of three.
 * A unit for which too few are in the room is not sent until enough are back. Who is out when his
 * watch ends comes back before he goes.
 */
final class CrewRoom {

  private final Station station;
  private final Replication replication;
  private final Dispatcher dispatcher;
  private final List<UnitLifecycle> units = new ArrayList<>();
  private final Set<UnitLifecycle> away = new HashSet<>();
  private int out;
  private int missing;

  CrewRoom(Station station, Replication replication, Dispatcher dispatcher) {
    this.station = station;
    this.replication = replication;
    this.dispatcher = dispatcher;
  }

  void add(UnitLifecycle unit) {
    units.add(unit);
  }

  /** A crew runs for its vehicle. */
  void leave(UnitLifecycle unit) {
    if (away.add(unit)) {
      out += crewOf(unit);
      standDown();
    }
  }

  /** A crew is back; its unit is in quarters. Other units can go as soon as it has settled. */
  void comeBack(UnitLifecycle unit) {
    if (away.remove(unit)) {
      out -= crewOf(unit);
      standDown();
      replication.simulator().after(0, "stand to", this::standTo);
    }
  }

  /** Counts who is here: a watch has come, or drill control has sent people away or back. */
  void count() {
    standDown();
    standTo();
  }

  /** How many of those who would be on duty are not here. */
  int missing() {
    return missing;
  }

  /** From now on so many of those who would be on duty are not here. */
  void lacks(int people) {
    missing = people;
    count();
  }

  /** Units without their crew for which too few are left cannot go. */
  void standDown() {
    int inRoom = inRoom();
    for (UnitLifecycle unit : units) {
      if (!away.contains(unit) && crewOf(unit) > inRoom) {
        unit.service().withhold(Withheld.NO_CREW);
      }
    }
  }

  /** Units for which enough are back can go. */
  private void standTo() {
    int inRoom = inRoom();
    List<UnitLifecycle> freed = new ArrayList<>();
    for (UnitLifecycle unit : units) {
      if (crewOf(unit) <= inRoom && unit.service().restore(Withheld.NO_CREW)) {
        freed.add(unit);
      }
    }
    if (!freed.isEmpty()) {
      dispatcher.serveQueue(freed);
    }
  }

  private int inRoom() {
    int hourOfWeek = replication.hours().hourOfWeek(replication.nowMillis());
    return Math.max(0, station.peopleAt(hourOfWeek) - missing) - out;
  }

  private static int crewOf(UnitLifecycle unit) {
    return unit.unit().type().upkeep().crew();
  }
}
