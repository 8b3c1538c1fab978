package org.tocsin.roads;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  private final int count;

  /**
   * @param outward the trees from all of them; at least one
   * @param inward the trees to them
   */
  Landmarks(ArcTimes times, List<TravelTree> outward, List<TravelTree> inward) {
    this.times = times;
    this.rows = new TreeRows(times.network, outward, inward);
    this.count = outward.size() + inward.size();
  }

  /** Places far from one another, from a list: those at its rim bound most ways best. */
  static List<Location> among(List<Location> places) {
    List<Location> few = new ArrayList<>();
    Location next = farthest(places, few);
    while (next != null && few.size() < MOST) {
      few.add(next);
      next = farthest(places, few);
    }
    return few;
  }

  /** The place whose nearest one among those chosen is farthest away; null if all are chosen. */
  private static @Nullable Location farthest(List<Location> places, List<Location> chosen) {
    Location farthest = null;
    double most = 0;
    for (Location place : places) {
      double nearest = chosen.isEmpty() ? apart(place, places.get(0)) + 1 : Double.MAX_VALUE;
      for (Location other : chosen) {
        nearest = Math.min(nearest, apart(place, other));
      }
      if (nearest > most) {
        most = nearest;
        farthest = place;
      }
    }
    return farthest;
  }

  /** How far apart two places are, squared and in no unit: only to compare. */
  private static double apart(Location one, Location other) {
    double east =
        (one.longitude() - other.longitude()) * StrictMath.cos(Math.toRadians(one.latitude()));
    double north = one.latitude() - other.latitude();
    return east * east + north * north;
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

  /** A time that no way from one junction to another can beat. */
  int leastMillis(int from, int to) {
    return least(rows.heights, rows.at(from), rows.heights, rows.at(to), count);
  }

  /** A time that no way from a junction to the place with these heights can beat. */
  int leastMillis(int from, int[] place) {
    return least(rows.heights, rows.at(from), place, 0, count);
  }

  /** How far one must climb at most. Four at a time, so that none waits for the one before. */
  private static int least(int[] start, int from, int[] end, int to, int count) {
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      a = Math.max(a, end[to + i] - start[from + i]);
      b = Math.max(b, end[to + i + 1] - start[from + i + 1]);
      c = Math.max(c, end[to + i + 2] - start[from + i + 2]);
      d = Math.max(d, end[to + i + 3] - start[from + i + 3]);
    }
    for (; i < count; i++) {
      a = Math.max(a, end[to + i] - start[from + i]);
    }
    return Math.max(Math.max(a, b), Math.max(c, d));
  }
}
