package org.tocsin.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tocsin.drill.RoadStretch;
import org.tocsin.roads.Closure;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.WritableRoadConditions;

/**
 * What drill control has laid on the streets of one replication. Where several restrictions lie on
 * a segment, the strictest closure and the lowest speed hold; when one is lifted, the others stay.
 */
final class Restrictions {

  /** One closure, or one slow-down, on the segments where it still holds. */
  static final class Restriction {

    private final Map<NetworkKind, BitSet> laidOn;
    private final Closure closure;
    private final double speedFactor;
    private final Map<NetworkKind, BitSet> held = new EnumMap<>(NetworkKind.class);

    private Restriction(Map<NetworkKind, BitSet> segments, Closure closure, double speedFactor) {
      this.laidOn = segments;
      this.closure = closure;
      this.speedFactor = speedFactor;
      segments.forEach((kind, all) -> held.put(kind, (BitSet) all.clone()));
    }

    boolean isOn(NetworkKind kind, int segment) {
      BitSet segments = held.get(kind);
      return segments != null && segments.get(segment);
    }

    /** Where it was laid. */
    Map<NetworkKind, BitSet> laidOn() {
      return laidOn;
    }

    private boolean isGone() {
      return held.values().stream().allMatch(BitSet::isEmpty);
    }
  }

  private final WritableRoadConditions conditions;
  private final List<Restriction> standing = new ArrayList<>();

  Restrictions(WritableRoadConditions conditions) {
    this.conditions = conditions;
  }

  Restriction lay(RoadStretch roads, Closure closure, double speedFactor) {
    return lay(roads.segments(), closure, speedFactor);
  }

  private Restriction lay(Map<NetworkKind, BitSet> segments, Closure closure, double speedFactor) {
    Restriction laid = new Restriction(segments, closure, speedFactor);
    standing.add(laid);
    update(segments);
    return laid;
  }

  /** Takes one over from others, where it still holds. */
  Restriction takeOver(Restriction from, Restrictions others) {
    others.lift(from);
    return lay(from.held, from.closure, from.speedFactor);
  }

  /** Whether it still held anywhere. */
  boolean lift(Restriction restriction) {
    boolean held = standing.remove(restriction);
    if (held) {
      update(restriction.laidOn);
    }
    return held;
  }

  /** Whether it holds anywhere. */
  boolean isStanding(Restriction restriction) {
    return standing.contains(restriction);
  }

  /** The lowest that holds on a segment; 1 for none. */
  double speedFactor(NetworkKind kind, int segment) {
    return conditions.speedFactor(kind, segment);
  }

  /** Lifts every closure from these roads; elsewhere it goes on. Whether any lay there. */
  boolean reopen(RoadStretch roads) {
    boolean closed = false;
    for (Restriction restriction : standing) {
      if (restriction.closure != Closure.OPEN) {
        for (Map.Entry<NetworkKind, BitSet> lifted : roads.segments().entrySet()) {
          BitSet held = restriction.held.getOrDefault(lifted.getKey(), new BitSet());
          closed |= held.intersects(lifted.getValue());
          held.andNot(lifted.getValue());
        }
      }
    }
    standing.removeIf(Restriction::isGone);
    update(roads.segments());
    return closed;
  }

  /** Where any holds. */
  BitSet segments(NetworkKind kind) {
    BitSet all = new BitSet();
    standing.forEach(one -> all.or(one.held.getOrDefault(kind, new BitSet())));
    return all;
  }

  private void update(Map<NetworkKind, BitSet> roads) {
    roads.forEach((kind, segments) -> segments.stream().forEach(segment -> update(kind, segment)));
  }

  private void update(NetworkKind kind, int segment) {
    Closure closure = Closure.OPEN;
    double speedFactor = 1;
    for (Restriction restriction : standing) {
      if (restriction.isOn(kind, segment)) {
        closure = closure.compareTo(restriction.closure) > 0 ? closure : restriction.closure;
        speedFactor = Math.min(speedFactor, restriction.speedFactor);
      }
    }
    conditions.set(kind, segment, closure, speedFactor);
  }
}
