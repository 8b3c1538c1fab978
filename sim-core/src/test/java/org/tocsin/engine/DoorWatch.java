package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.StationOpened;
import org.tocsin.timeline.StationShut;
import org.tocsin.timeline.UnitEnRoute;
import org.tocsin.timeline.UnitInPosition;
import org.tocsin.timeline.UnitMovedUp;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitReturned;

/** Follows who is in quarters where, and fails as soon as one leaves a station that is shut. */
final class DoorWatch implements FactConsumer {

  private final Map<Unit, Station> inQuarters = new HashMap<>();
  private final Set<Station> shut = new HashSet<>();

  DoorWatch(List<Unit> units) {
    units.forEach(unit -> inQuarters.put(unit, unit.station()));
  }

  @Override
  public void stationShut(StationShut fact) {
    assertThat(shut.add(fact.station())).isTrue();
  }

  @Override
  public void stationOpened(StationOpened fact) {
    assertThat(shut.remove(fact.station())).isTrue();
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    isNotShutIn(fact.unit());
  }

  @Override
  public void unitEnRoute(UnitEnRoute fact) {
    isNotShutIn(fact.unit());
    inQuarters.remove(fact.unit());
  }

  @Override
  public void unitMovedUp(UnitMovedUp fact) {
    isNotShutIn(fact.unit());
    inQuarters.remove(fact.unit());
  }

  private void isNotShutIn(Unit unit) {
    if (inQuarters.containsKey(unit)) {
      assertThat(shut).as("%s leaves", unit).doesNotContain(inQuarters.get(unit));
    }
  }

  /** Who never left is where it was. */
  @Override
  public void unitReturned(UnitReturned fact) {
    inQuarters.putIfAbsent(fact.unit(), fact.unit().station());
  }

  @Override
  public void unitInPosition(UnitInPosition fact) {
    inQuarters.put(fact.unit(), fact.station());
  }
}
