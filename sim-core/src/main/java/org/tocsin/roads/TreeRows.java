package org.tocsin.roads;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What several trees know of one junction, side by side, where it is read at once: think of the
 * time from a place as a height there, and of the time to a place as a depth. It is copied from the
 * trees when someone first asks for that junction. To be used by one thread at a time.
 */
final class TreeRows {

  private final TravelTree[] trees;
  private final int outward;
  private final int[] @Nullable [] rows;

  /**
   * @param outward the trees that come first, whose times are heights
   * @param inward the trees that follow, whose times are depths: heights below zero
   */
  TreeRows(RoadNetwork network, List<TravelTree> outward, List<TravelTree> inward) {
    this.trees = Stream.concat(outward.stream(), inward.stream()).toArray(TravelTree[]::new);
    this.outward = outward.size();
    this.rows = new int[network.junctionCount()][];
  }

  /** The trees before this one are outward. */
  int firstInward() {
    return outward;
  }

  /** Heights of a junction, {@link TravelTree#UNREACHABLE} or that far below where no way leads. */
  int[] at(int junction) {
    int[] row = rows[junction];
    if (row == null) {
      row = new int[trees.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = i < outward ? trees[i].millis[junction] : -trees[i].millis[junction];
      }
      rows[junction] = row;
    }
    return row;
  }

  /** Heights of a place, as its times from the roots, or to them, tell. */
  int[] at(Location place, ArcTimes times) {
    int[] heights = new int[trees.length];
    SpotTimes arriving = new SpotTimes(times, place, false);
    fill(heights, 0, outward, arriving, 1);
    if (outward < trees.length) {
      fill(heights, outward, trees.length, new SpotTimes(times, place, true), -1);
    }
    int segment = arriving.spot.segment();
    for (int i = 0; i < heights.length; i++) {
      TravelTree tree = trees[i];
      if (tree.rootSpot.segment() == segment) {
        // The way may lead along the street without passing a junction.
        heights[i] = i < outward ? tree.millisTo(place) : -tree.millisFrom(place);
      }
    }
    return heights;
  }

  private void fill(int[] heights, int from, int to, SpotTimes spot, int sign) {
    int[] first = at(spot.firstJunction);
    int[] second = at(spot.secondJunction);
    int firstMillis = spot.firstMillis;
    int secondMillis = spot.secondMillis;
    for (int i = from; i < to; i++) {
      int byFirst = sum(sign * first[i], firstMillis);
      int bySecond = sum(sign * second[i], secondMillis);
      heights[i] = sign * Math.min(byFirst, bySecond);
    }
  }

  /** What is too long for an int overflows to below zero, and is unreachable; without a branch. */
  private static int sum(int a, int b) {
    int sum = a + b;
    return (sum | sum >> 31) & TravelTree.UNREACHABLE;
  }
}
