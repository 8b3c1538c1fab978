package org.tocsin.roads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Contracts the vertices that are only points of a road's shape: where exactly two segments meet
 * end to end that agree in name, class, maximum speed, being one-way and the kinds of travel times
 * given. Names count because a drill closes streets by name; what the source calls them does not:
 * nobody can turn off between them. Lengths, times, shapes and the source's ids are joined; a ring
 * of such vertices keeps its lowest as a loop.
 */
final class ChainContraction {

  private final RoadNetwork network;
  private final RoadNetworkBuilder builder;
  private final int[] degree;

  /**
   * Two segments at each junction, as {@code 2 * segment + (1 at its second end)}; right where the
   * degree is 2.
   */
  private final int[] one;

  private final int[] other;
  private final int[] renumbered;
  private final boolean[] used;

  private ChainContraction(RoadNetwork network) {
    this.network = network;
    this.builder = new RoadNetworkBuilder(network.kind());
    this.degree = new int[network.junctionCount()];
    this.one = new int[network.junctionCount()];
    this.other = new int[network.junctionCount()];
    this.renumbered = new int[network.junctionCount()];
    this.used = new boolean[network.segmentCount()];
    for (int s = 0; s < network.segmentCount(); s++) {
      meet(network.segments.from[s], 2 * s);
      meet(network.segments.to[s], 2 * s + 1);
    }
  }

  static RoadNetwork contract(RoadNetwork network) {
    return new ChainContraction(network).contracted();
  }

  private void meet(int junction, int end) {
    if (degree[junction] == 0) {
      one[junction] = end;
    } else {
      other[junction] = end;
    }
    degree[junction]++;
  }

  private RoadNetwork contracted() {
    boolean[] joint = joints();
    for (int j : SpatialOrder.of(network)) {
      if (!joint[j]) {
        renumbered[j] = builder.addJunction(network.longitudes[j], network.latitudes[j]);
      }
    }
    for (int s = 0; s < network.segmentCount(); s++) {
      if (!used[s]) {
        builder.addSegment(chainThrough(s, joint));
      }
    }
    return builder.build();
  }

  /** The vertices to contract. */
  private boolean[] joints() {
    boolean[] joint = new boolean[network.junctionCount()];
    for (int j = 0; j < joint.length; j++) {
      joint[j] = degree[j] == 2 && fit(one[j], other[j]);
    }
    boolean[] seen = new boolean[network.junctionCount()];
    for (int j = 0; j < joint.length; j++) {
      if (joint[j] && !seen[j]) {
        openRing(j, joint, seen);
      }
    }
    return joint;
  }

  /** Follows the joints from one of them; if they close a ring, the lowest stays a junction. */
  private void openRing(int start, boolean[] joint, boolean[] seen) {
    for (int way : new int[] {one[start], other[start]}) {
      int end = way;
      int at = start;
      do {
        seen[at] = true;
        end ^= 1;
        at = junction(end);
        if (!joint[at]) {
          break;
        }
        end = end == one[at] ? other[at] : one[at];
      } while (at != start);
      if (at == start && joint[start]) {
        joint[start] = false;
        return;
      }
    }
  }

  /** The whole chain that a segment is a part of, in the direction of that segment. */
  private SegmentSpec chainThrough(int segment, boolean[] joint) {
    int end = 2 * segment;
    int at = junction(end);
    while (joint[at]) {
      int before = end == one[at] ? other[at] : one[at];
      end = before ^ 1;
      at = junction(end);
    }
    List<Integer> ends = new ArrayList<>();
    while (true) {
      ends.add(end);
      used[end >> 1] = true;
      int arrived = end ^ 1;
      at = junction(arrived);
      if (!joint[at]) {
        break;
      }
      end = arrived == one[at] ? other[at] : one[at];
    }
    return ends.size() == 1
        ? network
            .segment(segment)
            .toSpec(
                renumbered[network.segments.from[segment]],
                renumbered[network.segments.to[segment]])
        : joined(ends);
  }

  /** One segment in place of a chain, given by the ends at which its segments are entered. */
  private SegmentSpec joined(List<Integer> ends) {
    double metres = 0;
    Map<String, SegmentSpec.GivenTime> given = new TreeMap<>();
    SourceIds ids = SourceIds.NONE;
    ShapeJoin shape = new ShapeJoin();
    for (int end : ends) {
      boolean reversed = (end & 1) == 1;
      SegmentSpec spec = network.segment(end >> 1).toSpec(0, 0);
      metres += spec.metres();
      ids = ids.and(spec.ids());
      shape.add(spec.shape(), reversed);
      spec.given()
          .forEach(
              (mode, time) -> given.merge(mode, turned(time, reversed), ChainContraction::sum));
    }
    RoadSegment first = network.segment(ends.get(0) >> 1);
    return new SegmentSpec(
        renumbered[junction(ends.get(0))],
        renumbered[junction(ends.get(ends.size() - 1) ^ 1)],
        first.roadClass(),
        metres,
        first.name(),
        first.maxSpeedKmh(),
        first.oneWay(),
        shape.joined(),
        given,
        ids);
  }

  private int junction(int end) {
    return TripEnd.junction(network, end >> 1, (end & 1) == 1);
  }

  /** Whether two segments could be one: they agree, and one-way ones follow each other. */
  private boolean fit(int end, int next) {
    RoadSegment a = network.segment(end >> 1);
    RoadSegment b = network.segment(next >> 1);
    return a.id() != b.id()
        && a.roadClass().equals(b.roadClass())
        && a.name().equals(b.name())
        && a.maxSpeedKmh() == b.maxSpeedKmh()
        && a.oneWay() == b.oneWay()
        && (!a.oneWay() || (end & 1) != (next & 1))
        && sameTimesGiven(a, b, (end & 1) == (next & 1));
  }

  private boolean sameTimesGiven(RoadSegment a, RoadSegment b, boolean opposed) {
    for (int[] millis : network.givenMillis.values()) {
      int forward = opposed ? b.backwardArc() : b.forwardArc();
      int backward = opposed ? b.forwardArc() : b.backwardArc();
      if (millis[a.forwardArc()] > 0 != millis[forward] > 0) {
        return false;
      }
      if (!a.oneWay() && millis[a.backwardArc()] > 0 != millis[backward] > 0) {
        return false;
      }
    }
    return true;
  }

  private static SegmentSpec.GivenTime turned(SegmentSpec.GivenTime time, boolean reversed) {
    return reversed ? new SegmentSpec.GivenTime(time.backwardMillis(), time.forwardMillis()) : time;
  }

  private static SegmentSpec.GivenTime sum(SegmentSpec.GivenTime a, SegmentSpec.GivenTime b) {
    return new SegmentSpec.GivenTime(
        a.forwardMillis() + b.forwardMillis(), a.backwardMillis() + b.backwardMillis());
  }
}
