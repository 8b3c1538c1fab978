package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.city.Unit;
import org.tocsin.roads.Location;
import org.tocsin.roads.Position;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitAtHospital;
import org.tocsin.timeline.UnitBackOnScene;
import org.tocsin.timeline.UnitHalted;
import org.tocsin.timeline.UnitInPosition;
import org.tocsin.timeline.UnitReturned;
import org.tocsin.timeline.WayTaken;

/** Follows the ways of units, and fails as soon as one jumps or is not where a fact says. */
final class WayWatch implements FactConsumer {

  /** Ways are in whole milliseconds of network time, and crews go 10 m in a thousand of these. */
  private static final double ROUNDING_METRES = 0.1;

  int ways;
  private final Map<Unit, WayTaken> taken = new HashMap<>();
  private final Map<Unit, Position> standing = new HashMap<>();

  @Override
  public boolean followsWays() {
    return true;
  }

  @Override
  public void wayTaken(WayTaken way) {
    ways++;
    if (isKnown(way.unit())) {
      isAt(way.unit(), way.positionAt(way.atMillis()), way.atMillis());
    }
    standing.remove(way.unit());
    taken.put(way.unit(), way);
  }

  /** People of the community set off from wherever they are. */
  private boolean isKnown(Unit unit) {
    return unit.index() >= 0 || taken.containsKey(unit);
  }

  Position position(Unit unit, long atMillis) {
    Position standsAt = standing.get(unit);
    if (standsAt != null) {
      return standsAt;
    }
    WayTaken way = taken.get(unit);
    return way == null ? unit.station().location().position() : way.positionAt(atMillis);
  }

  private void isAt(Unit unit, Position place, long atMillis) {
    assertThat(position(unit, atMillis).metresTo(place))
        .as("metres between %s and where it is to be at %s ms", unit, atMillis)
        .isLessThanOrEqualTo(ROUNDING_METRES);
  }

  private void isAt(Unit unit, Location place, long atMillis) {
    isAt(unit, place.position(), atMillis);
  }

  @Override
  public void unitHalted(UnitHalted fact) {
    standing.put(fact.unit(), position(fact.unit(), fact.atMillis()));
  }

  @Override
  public void unitArrived(UnitArrived fact) {
    isAt(fact.unit(), fact.incident().place().location(), fact.atMillis());
  }

  @Override
  public void unitBackOnScene(UnitBackOnScene fact) {
    isAt(fact.unit(), fact.incident().place().location(), fact.atMillis());
  }

  @Override
  public void unitAtHospital(UnitAtHospital fact) {
    isAt(fact.unit(), fact.hospital().location(), fact.atMillis());
  }

  @Override
  public void unitInPosition(UnitInPosition fact) {
    isAt(fact.unit(), fact.station().location(), fact.atMillis());
  }

  @Override
  public void unitReturned(UnitReturned fact) {
    if (fact.unit().index() < 0) {
      taken.remove(fact.unit());
    } else {
      WayTaken way = taken.get(fact.unit());
      assertThat(way == null || fact.atMillis() >= way.arrivesAtMillis())
          .as("%s is in quarters when its way is over", fact.unit())
          .isTrue();
    }
  }
}
