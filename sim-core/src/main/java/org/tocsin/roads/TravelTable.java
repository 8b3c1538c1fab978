package org.tocsin.roads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times from several places (the roots) to everywhere by one mode in one time band, and with them
 * what the roots know as landmarks of any other way: the triangle inequality bounds its time from
 * below (Goldberg and Harrelson, "Computing the shortest path: A* search meets graph theory", SODA
 * 2005).
 *
 * <p>What all roots know of one junction lies side by side, where it is read at once; it is copied
 * from their trees when someone first asks for that junction. To be used by one thread at a time.
 * Obtained from {@link Travel#table}.
 */
public final class TravelTable {

  /** More landmarks that know the times towards them make bounds hardly better. */
  static final int MOST_INWARD = 16;

  /** Times of partial segments are rounded to the nearest millisecond, at the place and a root. */
  private static final int ROUNDING_MILLIS = 2;

  final ArcTimes times;

  private final Landmark[] landmarks;
  private final int roots;

  /** By junction, then landmark. */
  private final int[] @Nullable [] rows;

  private @Nullable TimesTo latest;

  /**
   * @param outward the trees from all roots
   * @param inward the trees to some of them
   */
  TravelTable(ArcTimes times, List<TravelTree> outward, List<TravelTree> inward) {
    this.times = times;
    this.roots = outward.size();
    this.landmarks = new Landmark[outward.size() + inward.size()];
    this.rows = new int[times.network.junctionCount()][];
    for (int i = 0; i < landmarks.length; i++) {
      landmarks[i] =
          i < roots ? new Landmark(outward.get(i), 1) : new Landmark(inward.get(i - roots), -1);
    }
  }

  /** What the roots know of a place. */
  public TimesTo timesTo(Location place) {
    TimesTo known = latest;
    if (known == null || known.place() != place) {
      known = new TimesTo(this, place);
      latest = known;
    }
    return known;
  }

  Landmark landmark(int index) {
    return landmarks[index];
  }

  /** By root, then by those among them that know the times towards them. */
  int[] height(int junction) {
    int[] row = rows[junction];
    if (row == null) {
      row = new int[landmarks.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = landmarks[i].height(junction);
      }
      rows[junction] = row;
    }
    return row;
  }

  /** As of a junction; heights that bound the ways to this place, and none by more. */
  int[] height(Location place) {
    int[] heights = new int[landmarks.length];
    SpotTimes arriving = place.spotTimes(times, false);
    fill(heights, 0, roots, arriving, 1);
    SpotTimes departing = place.spotTimes(times, true);
    fill(heights, roots, landmarks.length, departing, -1);
    int segment = arriving.spot.segment();
    for (int i = 0; i < landmarks.length; i++) {
      if (landmarks[i].segment() == segment) {
        // The way may lead along the street without passing a junction.
        heights[i] = landmarks[i].height(place);
      }
    }
    boolean open = times.closure(segment) == Closure.OPEN;
    for (int i = roots; i < landmarks.length; i++) {
      // A closed street leads to its places, but not past them: times from them tell nothing.
      boolean told = open && heights[i] != -TravelTree.UNREACHABLE;
      heights[i] = told ? heights[i] - ROUNDING_MILLIS : -TravelTree.UNREACHABLE;
    }
    return heights;
  }

  private void fill(int[] heights, int from, int to, SpotTimes spot, int sign) {
    int[] first = height(spot.firstJunction);
    int[] second = height(spot.secondJunction);
    for (int i = from; i < to; i++) {
      long byFirst = (long) sign * first[i] + spot.firstMillis;
      long bySecond = (long) sign * second[i] + spot.secondMillis;
      heights[i] = sign * (int) Math.min(TravelTree.UNREACHABLE, Math.min(byFirst, bySecond));
    }
  }
}
