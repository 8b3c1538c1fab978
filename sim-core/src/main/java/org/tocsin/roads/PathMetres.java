package org.tocsin.roads;

import java.util.Arrays;

/**
 * Lengths of the shortest ways of a tree, found by following parents: metres on the road between
 * the root's spot and junctions; off-road metres are not included.
 */
final class PathMetres {

  private PathMetres() {}

  /** Of all junctions; each is measured once. */
  static float[] along(
      ArcTimes times, SnappedPoint root, boolean outward, int[] millis, int[] parent) {
    RoadNetwork network = times.network;
    int[] towardsRoot = outward ? network.arcs.tail : network.arcs.head;
    float[] metres = new float[parent.length];
    Arrays.fill(metres, Float.NaN);
    int[] pending = new int[parent.length];
    for (int j = 0; j < parent.length; j++) {
      if (millis[j] == TravelTree.UNREACHABLE) {
        metres[j] = Float.POSITIVE_INFINITY;
      }
      int depth = 0;
      int at = j;
      while (Float.isNaN(metres[at]) && parent[at] != PathSearch.ROOT) {
        pending[depth++] = at;
        at = towardsRoot[parent[at]];
      }
      if (Float.isNaN(metres[at])) {
        metres[at] = alongStreet(times, root, outward, at);
      }
      while (depth > 0) {
        int next = pending[--depth];
        int arc = parent[next];
        metres[next] = onward(metres[towardsRoot[arc]], network, arc);
      }
    }
    return metres;
  }

  /** Of one junction that can be reached: to the last bit what {@link #along} tells. */
  static float to(int junction, ArcTimes times, SnappedPoint root, boolean outward, int[] parent) {
    RoadNetwork network = times.network;
    int[] towardsRoot = outward ? network.arcs.tail : network.arcs.head;
    int depth = 0;
    int at = junction;
    for (; parent[at] != PathSearch.ROOT; at = towardsRoot[parent[at]]) {
      depth++;
    }
    float metres = alongStreet(times, root, outward, at);
    int[] arcs = new int[depth];
    for (at = junction; depth > 0; at = towardsRoot[parent[at]]) {
      arcs[--depth] = parent[at];
    }
    for (int arc : arcs) {
      metres = onward(metres, network, arc);
    }
    return metres;
  }

  /** Between the root and the junction where its own street ends. */
  private static float alongStreet(
      ArcTimes times, SnappedPoint root, boolean outward, int junction) {
    boolean second = TripEnd.joinsBySecond(times, root, outward, junction);
    double part = second ? 1 - root.fraction() : root.fraction();
    return (float) (part * times.network.segments.metres[root.segment()]);
  }

  private static float onward(float metres, RoadNetwork network, int arc) {
    return (float) (metres + network.segments.metres[network.arcs.segment[arc]]);
  }
}
