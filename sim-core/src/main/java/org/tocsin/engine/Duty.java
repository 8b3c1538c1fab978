package org.tocsin.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Roster;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.city.Upkeep;

/**
 * Who is there to go: the rosters, crew rooms and upkeep of a replication. A unit that is always on
 * duty, always manned and never out of order has none of them.
 */
final class Duty {

  private final Replication replication;
  private final Dispatcher dispatcher;
  private final Map<Roster, RosterLife> rosters = new LinkedHashMap<>();
  private final Map<Station, CrewRoom> rooms = new LinkedHashMap<>();

  private Duty(Replication replication, Dispatcher dispatcher) {
    this.replication = replication;
    this.dispatcher = dispatcher;
  }

  /** Before the replication begins. */
  static Duty begin(Replication replication, Dispatcher dispatcher) {
    Duty duty = new Duty(replication, dispatcher);
    replication.drill().city().stations().forEach(duty::open);
    for (Unit unit : replication.drill().city().units()) {
      duty.engage(dispatcher.fleet().of(unit));
    }
    duty.rooms.values().forEach(CrewRoom::count);
    duty.rosters.values().forEach(RosterLife::begin);
    return duty;
  }

  /** Of a station that counts its people. */
  CrewRoom room(Station station) {
    CrewRoom room = rooms.get(station);
    if (room == null) {
      throw new IllegalArgumentException("station " + station + " does not count its people");
    }
    return room;
  }

  private void open(Station station) {
    if (!station.watches().isEmpty()) {
      CrewRoom room = new CrewRoom(station, replication, dispatcher);
      rooms.put(station, room);
      station.watches().forEach(w -> w.roster().ifPresent(roster -> life(roster).add(room)));
    }
  }

  private void engage(UnitLifecycle unit) {
    unit.unit().roster().ifPresent(roster -> life(roster).add(unit));
    Upkeep upkeep = unit.unit().type().upkeep();
    CrewRoom room = upkeep.crew() > 0 ? rooms.get(unit.unit().station()) : null;
    if (room != null) {
      room.add(unit);
    }
    BreakdownLife breakdowns = breakdowns(unit, upkeep);
    boolean restocks = upkeep.restock().meanMillis() > 0;
    if (room != null || breakdowns != null || restocks) {
      unit.service().needs(new UpkeepLife(unit, replication, room, breakdowns));
    }
    if (breakdowns != null) {
      breakdowns.begin();
    }
  }

  private @Nullable BreakdownLife breakdowns(UnitLifecycle unit, Upkeep upkeep) {
    return upkeep
        .breakdowns()
        .map(law -> new BreakdownLife(law, unit, replication, dispatcher))
        .orElse(null);
  }

  private RosterLife life(Roster roster) {
    return rosters.computeIfAbsent(roster, r -> new RosterLife(r, replication, dispatcher));
  }
}
