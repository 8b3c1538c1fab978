package org.tocsin.roads;

import java.util.Arrays;
import java.util.List;

/**
 * Where the roots of a {@link TravelTable} meet the network, for searches around one place at a
 * time.
 */
final class Surroundings {

  private static final int NONE = -1;

  final ArcTimes times;
  final List<Location> roots;

  /** From everywhere to the place of {@link #begin}. */
  final PathSearch search;

  private final SearchAccount account;
  private final SpotTimes[] spots;

  /**
   * The ends of roots' segments at each junction, in lists: end 2r and 2r + 1 are those of root r.
   */
  private final int[] firstEnd;

  private final int[] nextEnd;
  private long begun;

  Surroundings(ArcTimes times, List<Location> roots, SearchAccount account) {
    this.times = times;
    this.roots = roots;
    this.account = account;
    this.search = new PathSearch(times.network.arcs.inward, times.millis);
    this.spots = new SpotTimes[roots.size()];
    this.firstEnd = new int[times.network.junctionCount()];
    this.nextEnd = new int[2 * roots.size()];
    Arrays.fill(firstEnd, NONE);
    for (int root = roots.size() - 1; root >= 0; root--) {
      spots[root] = new SpotTimes(times, roots.get(root), true);
      list(2 * root + 1, spots[root].secondJunction);
      list(2 * root, spots[root].firstJunction);
    }
  }

  private void list(int end, int junction) {
    nextEnd[end] = firstEnd[junction];
    firstEnd[junction] = end;
  }

  /** Begins a new search; the number of it. */
  long begin(SnappedPoint place) {
    account.add(search.reached());
    search.reset();
    TripEnd.seed(search, times, place, false);
    return ++begun;
  }

  /** Whether no other search has begun since. */
  boolean isCurrent(long search) {
    return search == begun;
  }

  /** How a unit leaves a root. */
  SpotTimes spot(int root) {
    return spots[root];
  }

  /** An end of a root's segment at a junction; below 0 if there is none. */
  int firstEndAt(int junction) {
    return firstEnd[junction];
  }

  /** Another end at the same junction; below 0 if there are no more. */
  int nextEnd(int end) {
    return nextEnd[end];
  }
}
