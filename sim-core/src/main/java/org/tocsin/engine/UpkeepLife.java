package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Station;
import org.tocsin.city.Upkeep;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.timeline.UnitRestocked;

/** What one unit needs in order to go out again: its crew, working order, supplies. */
final class UpkeepLife {

  private final Upkeep upkeep;
  private final UnitLifecycle unit;
  private final Replication replication;
  private final @Nullable CrewRoom room;
  private final @Nullable BreakdownLife breakdowns;
  private long restockMillis;

  UpkeepLife(
      UnitLifecycle unit,
      Replication replication,
      @Nullable CrewRoom room,
      @Nullable BreakdownLife breakdowns) {
    this.upkeep = unit.unit().type().upkeep();
    this.unit = unit;
    this.replication = replication;
    this.room = room;
    this.breakdowns = breakdowns;
  }

  /** The crew runs for its vehicle. */
  void leaveQuarters() {
    if (room != null) {
      room.leave(unit);
    }
  }

  /** Its work for an incident is done; what that has used up is taken on in quarters. */
  void clear(IncidentLifecycle incident) {
    if (incident.type().restock()) {
      restockMillis = incident.draw(upkeep.restock(), Role.RESTOCK, unit.responder());
      if (restockMillis > 0) {
        unit.service().withhold(Withheld.RESTOCKING);
      }
    }
  }

  /** It is at a station: its own, or where it has moved with its crew. */
  void backInQuarters(Station station) {
    if (unit.service().isWithheld(Withheld.RESTOCKING)) {
      replication.simulator().after(restockMillis, "restock", this::restocked);
    }
    if (breakdowns != null) {
      breakdowns.backInQuarters();
    }
    if (room != null && station.equals(unit.unit().station())) {
      room.comeBack(unit);
    }
  }

  private void restocked() {
    replication.state(new UnitRestocked(replication.nowMillis(), unit.unit()));
    unit.service().resume(Withheld.RESTOCKING);
  }
}
