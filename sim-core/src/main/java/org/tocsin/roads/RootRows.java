package org.tocsin.roads;

import java.util.List;

/**
 * The trees from the roots of a {@link TravelTable} side by side: their times at a junction, and
 * the order in which they are near it. To be used by one thread at a time.
 */
final class RootRows {

  final ArcTimes times;
  final TreeRows rows;
  final RootOrder order;

  /** The walk through the roots that saw each of them last. */
  final long[] lastWalk;

  private final int size;
  private long walks;

  /**
   * @param outward the trees from all roots
   */
  RootRows(ArcTimes times, List<TravelTree> outward) {
    this.times = times;
    this.size = outward.size();
    this.lastWalk = new long[size];
    this.rows = new TreeRows(times.network, outward, List.of());
    this.order = new RootOrder(rows, times.network.junctionCount(), size);
  }

  /** How many roots there are. */
  int size() {
    return size;
  }

  /** The number of a new walk through the roots. */
  long nextWalk() {
    return ++walks;
  }
}
