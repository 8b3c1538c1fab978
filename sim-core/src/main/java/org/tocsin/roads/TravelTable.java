package org.tocsin.roads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times from several places (the roots) to everywhere by one mode in one time band. Those of all
 * roots to one junction lie side by side, where they are read at once; they are copied from the
 * roots' trees when someone first asks for that junction.
 *
 * <p>Never changes as seen from outside; to be used by one thread at a time. Obtained from {@link
 * Travel#table}.
 */
public final class TravelTable {

  private final ArcTimes times;
  private final TravelTree[] trees;
  private final int[] rootSegments;

  /** By junction, then root. */
  private final int[] @Nullable [] rows;

  TravelTable(ArcTimes times, List<TravelTree> outward) {
    this.times = times;
    this.trees = outward.toArray(new TravelTree[0]);
    this.rootSegments = new int[trees.length];
    this.rows = new int[times.network.junctionCount()][];
    for (int root = 0; root < trees.length; root++) {
      rootSegments[root] = trees[root].root().access(times.network.kind()).segment();
    }
  }

  /**
   * Time from each root to a place, as its {@link TravelTree} tells.
   *
   * @param byRoot is filled
   */
  public void millisTo(Location place, int[] byRoot) {
    SpotTimes spot = place.spotTimes(times, false);
    int[] first = row(spot.firstJunction);
    int[] second = row(spot.secondJunction);
    for (int root = 0; root < trees.length; root++) {
      long byFirst = (long) first[root] + spot.firstMillis;
      long bySecond = (long) second[root] + spot.secondMillis;
      byRoot[root] = (int) Math.min(TravelTree.UNREACHABLE, Math.min(byFirst, bySecond));
    }
    for (int root = 0; root < trees.length; root++) {
      if (rootSegments[root] == spot.spot.segment()) {
        // The way may lead along the street without passing a junction.
        byRoot[root] = trees[root].millisTo(place);
      }
    }
  }

  /**
   * A time that no unit on its way home can beat if it turns to a place instead: for pruning. The
   * streets must be as they were when it set off.
   *
   * @param toPlace times from each root to the place
   */
  public int leastMillis(WayHome unit, Location place, int[] toPlace) {
    int segment = unit.segment();
    if (segment == place.access(times.network.kind()).segment()) {
      return 0;
    }
    if (unit.mustPassJunction()) {
      return unit.leastMillisToJunction(times) + leastMillis(unit.junction(), toPlace);
    }
    return Math.min(
        leastMillis(times.network.segments.from[segment], toPlace),
        leastMillis(times.network.segments.to[segment], toPlace));
  }

  /**
   * A time that no way from a junction to a place can beat: were there a quicker one, a root would
   * reach the place over that junction sooner than it does (landmarks: Goldberg and Harrelson,
   * "Computing the shortest path: A* search meets graph theory", SODA 2005).
   */
  private int leastMillis(int junction, int[] toPlace) {
    int[] row = row(junction);
    int least = 0;
    for (int root = 0; root < row.length; root++) {
      least = Math.max(least, toPlace[root] - row[root]);
    }
    return least;
  }

  private int[] row(int junction) {
    int[] row = rows[junction];
    if (row == null) {
      row = new int[trees.length];
      for (int root = 0; root < row.length; root++) {
        row[root] = trees[root].millisAtJunction(junction);
      }
      rows[junction] = row;
    }
    return row;
  }
}
