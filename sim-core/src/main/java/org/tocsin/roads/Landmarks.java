package org.tocsin.roads;

import java.util.ArrayList;
import java.util.List;

/**
 * A few places that know the times from them to everywhere and to them from everywhere, and so
 * bound the time of any other way from below by the triangle inequality (Goldberg and Harrelson,
 * "Computing the shortest path: A* search meets graph theory", SODA 2005): no way climbs faster
 * than by 1 ms a millisecond.
 *
 * <p>All of them are asked every time. That sees less of the city than to ask only those that suit
 * a way best, and is as quick as long as their heights of a junction fit a line of the cache. To be
 * used by one thread at a time.
 */
final class Landmarks {

  /** Sixteen heights are 64 bytes. */
  private static final int MOST = 8;

  /** Times of partial segments are rounded to the nearest millisecond, at the place and a root. */
  private static final int ROUNDING_MILLIS = 2;

  private final ArcTimes times;
  private final TreeRows rows;

  /**
   * @param outward the trees from all of them; at least one
   * @param inward the trees to them
   */
  Landmarks(ArcTimes times, List<TravelTree> outward, List<TravelTree> inward) {
    this.times = times;
    this.rows = new TreeRows(times.network, outward, inward);
  }

  /** Places from all parts of a list. */
  static List<Location> among(List<Location> places) {
    int count = Math.min(MOST, places.size());
    List<Location> few = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      few.add(places.get(i * places.size() / count));
    }
    return few;
  }

  int[] heights(int junction) {
    return rows.at(junction);
  }

  /** Heights that bound the ways from a junction to this place, and none by more. */
  int[] heights(Location place) {
    int[] heights = rows.at(place, times);
    SnappedPoint spot = place.access(times.network.kind());
    boolean open = times.closure(spot.segment()) == Closure.OPEN;
    for (int i = rows.firstInward(); i < heights.length; i++) {
      // A closed street leads to its places, but not past them: times from them tell nothing.
      boolean told = open && heights[i] != -TravelTree.UNREACHABLE;
      heights[i] = told ? heights[i] - ROUNDING_MILLIS : -TravelTree.UNREACHABLE;
    }
    return heights;
  }

  /**
   * A time that no way can beat, from its heights at the start and at the end. Four at a time, so
   * that none has to wait for the one before.
   */
  static int leastMillis(int[] start, int[] end) {
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    int i = 0;
    for (; i + 4 <= start.length; i += 4) {
      a = Math.max(a, end[i] - start[i]);
      b = Math.max(b, end[i + 1] - start[i + 1]);
      c = Math.max(c, end[i + 2] - start[i + 2]);
      d = Math.max(d, end[i + 3] - start[i + 3]);
    }
    for (; i < start.length; i++) {
      a = Math.max(a, end[i] - start[i]);
    }
    return Math.max(Math.max(a, b), Math.max(c, d));
  }
}
