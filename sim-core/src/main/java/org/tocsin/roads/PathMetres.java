package org.tocsin.roads;

import java.util.Arrays;

/**
 * Lengths of the shortest ways of a whole tree, found by following parents; each junction is
 * measured once.
 */
final class PathMetres {

  private PathMetres() {}

  /**
   * Metres on the road between the root's spot and each junction; off-road metres are not included.
   */
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
        boolean second = TripEnd.joinsBySecond(times, root, outward, at);
        double part = second ? 1 - root.fraction() : root.fraction();
        metres[at] = (float) (part * network.segments.metres[root.segment()]);
      }
      while (depth > 0) {
        int next = pending[--depth];
        int arc = parent[next];
        int before = towardsRoot[arc];
        metres[next] =
            (float) (metres[before] + network.segments.metres[network.arcs.segment[arc]]);
      }
    }
    return metres;
  }
}
