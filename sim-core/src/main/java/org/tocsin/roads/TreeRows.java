package org.tocsin.roads;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What several trees know of one junction, side by side, where it is read at once: think of the
 * time from a place as a height there, and of the time to a place as a depth. It is copied from the
 * trees when someone first asks for that junction. All junctions stand in one array, for that is
 * what waits least for memory. To be used by one thread at a time.
 */
final class TreeRows {

  /** No height is as low. */
  private static final int NOT_COPIED = Integer.MIN_VALUE;

  private final TravelTree[] trees;
  private final int outward;

  /** Of all junctions, one after the other: those of a junction begin where {@link #at} says. */
  final int[] heights;

  /** The segments on which a tree has its root. */
  private final BitSet rooted = new BitSet();

  /**
   * @param outward the trees that come first, whose times are heights
   * @param inward the trees that follow, whose times are depths: heights below zero
   */
  TreeRows(RoadNetwork network, List<TravelTree> outward, List<TravelTree> inward) {
    this.trees = Stream.concat(outward.stream(), inward.stream()).toArray(TravelTree[]::new);
    this.outward = outward.size();
    this.heights = new int[network.junctionCount() * trees.length];
    Arrays.fill(heights, NOT_COPIED);
    for (TravelTree tree : trees) {
      rooted.set(tree.rootSpot.segment());
    }
  }

  TravelTree tree(int index) {
    return trees[index];
  }

  /** Whether a tree has its root on a segment. */
  boolean isRooted(int segment) {
    return rooted.get(segment);
  }

  /** The trees before this one are outward. */
  int firstInward() {
    return outward;
  }

  /**
   * Where the {@link #heights} of a junction begin: {@link TravelTree#UNREACHABLE} or that far
   * below where no way leads.
   */
  int at(int junction) {
    int start = junction * trees.length;
    if (heights[start] == NOT_COPIED) {
      for (int i = 0; i < trees.length; i++) {
        int millis = trees[i].millisAtJunction(junction);
        heights[start + i] = i < outward ? millis : -millis;
      }
    }
    return start;
  }

  /** Heights of a place, as its times from the roots, or to them, tell. */
  int[] at(Location place, ArcTimes times) {
    int[] ofPlace = new int[trees.length];
    SpotTimes arriving = new SpotTimes(times, place, false);
    fill(ofPlace, 0, outward, arriving, 1);
    if (outward < trees.length) {
      fill(ofPlace, outward, trees.length, new SpotTimes(times, place, true), -1);
    }
    if (isRooted(arriving.spot.segment())) {
      lookAlongStreet(ofPlace, place, arriving.spot.segment());
    }
    return ofPlace;
  }

  /** From roots on the place's own street the way may lead there without passing a junction. */
  private void lookAlongStreet(int[] ofPlace, Location place, int segment) {
    for (int i = 0; i < ofPlace.length; i++) {
      TravelTree tree = trees[i];
      if (tree.rootSpot.segment() == segment) {
        ofPlace[i] = i < outward ? tree.millisTo(place) : -tree.millisFrom(place);
      }
    }
  }

  private void fill(int[] ofPlace, int from, int to, SpotTimes spot, int sign) {
    int first = at(spot.firstJunction);
    int second = at(spot.secondJunction);
    int firstMillis = spot.firstMillis;
    int secondMillis = spot.secondMillis;
    for (int i = from; i < to; i++) {
      int byFirst = sum(sign * heights[first + i], firstMillis);
      int bySecond = sum(sign * heights[second + i], secondMillis);
      ofPlace[i] = sign * Math.min(byFirst, bySecond);
    }
  }

  /** What is too long for an int overflows to below zero, and is unreachable; without a branch. */
  static int sum(int a, int b) {
    int sum = a + b;
    return (sum | sum >> 31) & TravelTree.UNREACHABLE;
  }
}
