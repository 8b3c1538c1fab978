package org.tocsin.report.film;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.city.Unit;
import org.tocsin.roads.RoutePart;
import org.tocsin.timeline.WayTaken;

/**
 * The ways of every unit, packed as they are taken. A way is when it is taken, when the unit moves
 * and when it is there (tenths), from where to where on the route, and the parts of the route; a
 * halt is a way without any. Of a unit's ways before time 0 only the last is kept.
 */
final class WayTape {

  /** How a part is told: its lowest two bits. */
  private static final int FORWARD = 0;

  private static final int BACKWARD = 1;
  private static final int PART = 2;
  private static final int OFF_ROAD = 3;
  private static final int KINDS = 4;

  /** Spots on a segment are told in so many parts of it. */
  private static final int PARTS = 1000;

  private final SegmentIds ids;
  private final Map<Unit, Deque<Bytes>> ways = new LinkedHashMap<>();

  WayTape(SegmentIds ids) {
    this.ids = ids;
  }

  void take(WayTaken way) {
    Bytes packed = new Bytes();
    long moves = Tenths.of(way.movesAtMillis());
    packed.signed(Tenths.of(way.atMillis())).signed(moves);
    packed.signed(Tenths.of(way.arrivesAtMillis()) - moves);
    packed.count(Tenths.of(way.fromElapsedMillis())).count(Tenths.of(way.toElapsedMillis()));
    List<RoutePart> parts = way.route().parts();
    packed.count(parts.size());
    int last = 0;
    long start = 0;
    long elapsed = 0;
    for (RoutePart part : parts) {
      last = pack(part, last, packed);
      elapsed += part.millis();
      packed.count(Tenths.of(elapsed) - start);
      start = Tenths.of(elapsed);
    }
    keep(way.unit(), way.atMillis(), packed);
  }

  private int pack(RoutePart part, int last, Bytes packed) {
    if (part.road().isEmpty()) {
      packed.count(OFF_ROAD);
      spot(Grid.of(part.from()), packed);
      spot(Grid.of(part.to()), packed);
      return last;
    }
    int id = ids.of(part.road().get());
    boolean whole = Math.abs(part.end() - part.start()) == 1;
    int kind = !whole ? PART : part.end() > part.start() ? FORWARD : BACKWARD;
    packed.count(Bytes.folded(id - last) * KINDS + kind);
    if (!whole) {
      packed.count(Math.round(part.start() * PARTS)).count(Math.round(part.end() * PARTS));
    }
    return id;
  }

  private static void spot(Grid spot, Bytes packed) {
    packed.signed(spot.x()).signed(spot.y());
  }

  void halt(Unit unit, long atMillis) {
    long at = Tenths.of(atMillis);
    keep(unit, atMillis, new Bytes().signed(at).signed(at).signed(0).count(0).count(0).count(0));
  }

  private void keep(Unit unit, long atMillis, Bytes packed) {
    Deque<Bytes> all = ways.computeIfAbsent(unit, u -> new ArrayDeque<>(4));
    if (atMillis <= 0) {
      all.clear();
    }
    all.add(packed);
  }

  /** The ways of some units, one after the other: how many each has, and then these. */
  Bytes of(Iterable<Unit> units) {
    Bytes tape = new Bytes();
    for (Unit unit : units) {
      Deque<Bytes> all = ways.getOrDefault(unit, new ArrayDeque<>(0));
      tape.count(all.size());
      all.forEach(tape::all);
    }
    return tape;
  }
}
