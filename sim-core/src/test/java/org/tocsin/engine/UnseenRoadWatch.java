package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.RoadEffect;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoutePart;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.RoadsClosed;
import org.tocsin.timeline.RoadsKnown;
import org.tocsin.timeline.RoadsReopened;
import org.tocsin.timeline.RoadsReported;
import org.tocsin.timeline.RoadsSlowed;
import org.tocsin.timeline.UnitHalted;
import org.tocsin.timeline.WayTaken;

/**
 * Fails as soon as a unit has moved along a road that had closed or slowed down without anybody
 * knowing, or reports one that it is not at. Each change of roads has a name of its own.
 */
final class UnseenRoadWatch implements FactConsumer {

  private static final int ROUNDING_MILLIS = 2;

  int reported;
  int known;
  int overUnseen;
  private final Map<String, RoadEffect> effects = new HashMap<>();
  private final Map<String, Unseen> unseen = new HashMap<>();
  private final Set<String> slowed = new HashSet<>();
  private final Map<Unit, WayTaken> ways = new HashMap<>();

  /** Segments that changed at a time. */
  private record Unseen(BitSet segments, boolean isClosure, long sinceMillis) {}

  UnseenRoadWatch(Drill drill) {
    drill.injects().stream()
        .flatMap(inject -> inject.effects().stream())
        .map(RoadEffect.class::cast)
        .forEach(effect -> effects.put(effect.roads().name(), effect));
  }

  @Override
  public boolean followsWays() {
    return true;
  }

  @Override
  public void wayTaken(WayTaken way) {
    leave(way.unit(), way.atMillis());
    ways.put(way.unit(), way);
  }

  @Override
  public void unitHalted(UnitHalted fact) {
    leave(fact.unit(), fact.atMillis());
  }

  private void leave(Unit unit, long atMillis) {
    WayTaken way = ways.remove(unit);
    if (way != null) {
      unseen.values().forEach(one -> isOff(way, one, atMillis));
    }
  }

  @Override
  public void roadsClosed(RoadsClosed fact) {
    if (!fact.known()) {
      change(fact.roads(), true, fact.atMillis());
    }
  }

  @Override
  public void roadsSlowed(RoadsSlowed fact) {
    boolean isOver = !slowed.add(fact.roads());
    if (isOver) {
      end(fact.roads(), fact.atMillis());
    } else if (!fact.known()) {
      change(fact.roads(), false, fact.atMillis());
    }
  }

  private void change(String roads, boolean isClosure, long atMillis) {
    BitSet segments = (BitSet) segments(roads).clone();
    assertThat(unseen.put(roads, new Unseen(segments, isClosure, atMillis))).isNull();
  }

  private BitSet segments(String roads) {
    return effects.get(roads).roads().segments().get(NetworkKind.CAR);
  }

  @Override
  public void roadsReopened(RoadsReopened fact) {
    if (effects.get(fact.roads()) instanceof ReopenRoads) {
      for (Unseen one : unseen.values()) {
        if (one.isClosure()) {
          ways.values().forEach(way -> isOff(way, one, fact.atMillis()));
          one.segments().andNot(segments(fact.roads()));
        }
      }
    } else {
      end(fact.roads(), fact.atMillis());
    }
  }

  @Override
  public void roadsKnown(RoadsKnown fact) {
    known++;
    assertThat(unseen).containsKey(fact.roads());
    end(fact.roads(), fact.atMillis());
  }

  @Override
  public void roadsReported(RoadsReported fact) {
    reported++;
    assertThat(isAt(ways.get(fact.unit()), unseen.get(fact.roads()), fact.atMillis()))
        .as("%s is at %s at %s", fact.unit(), fact.roads(), fact.time())
        .isTrue();
    end(fact.roads(), fact.atMillis());
  }

  private void end(String roads, long atMillis) {
    Unseen over = unseen.remove(roads);
    if (over != null) {
      overUnseen++;
      ways.values().forEach(way -> isOff(way, over, atMillis));
    }
  }

  /** A way does not lead along such roads between when they changed and a time. */
  private static void isOff(WayTaken way, Unseen unseen, long untilMillis) {
    double entered = 0;
    for (RoutePart part : way.route().parts()) {
      double left = entered + part.millis();
      if (isOf(unseen, part)) {
        double from = Math.max((double) unseen.sinceMillis(), at(way, entered));
        double to = Math.min((double) untilMillis, at(way, left));
        assertThat(to - from)
            .as("ms that %s spent on a road of which nobody knew", way.unit())
            .isLessThanOrEqualTo(ROUNDING_MILLIS);
      }
      entered = left;
    }
  }

  /** Whether a way leads to or along such roads at a time. */
  private static boolean isAt(WayTaken way, Unseen unseen, long atMillis) {
    double entered = 0;
    for (RoutePart part : way.route().parts()) {
      double left = entered + part.millis();
      if (isOf(unseen, part)
          && at(way, entered) <= atMillis + ROUNDING_MILLIS
          && at(way, left) >= atMillis - ROUNDING_MILLIS) {
        return true;
      }
      entered = left;
    }
    return false;
  }

  private static boolean isOf(Unseen unseen, RoutePart part) {
    return part.road().isPresent() && unseen.segments().get(part.road().get().id());
  }

  /** When so much of a way is done. */
  private static double at(WayTaken way, double elapsedMillis) {
    double share = way.toElapsedMillis() == 0 ? 1 : elapsedMillis / way.toElapsedMillis();
    return way.movesAtMillis() + share * (way.arrivesAtMillis() - way.movesAtMillis());
  }
}
