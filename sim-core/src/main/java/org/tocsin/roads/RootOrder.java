package org.tocsin.roads;

import java.util.Arrays;

/**
 * The roots of a table in the order of their times to a junction, nearest first; found when someone
 * first asks for that junction. To be used by one thread at a time.
 */
final class RootOrder {

  /** No root has this number. */
  private static final char NOT_SORTED = Character.MAX_VALUE;

  private final TreeRows rows;
  private final long[] sorted;

  /** Of all junctions, one after the other: those of a junction begin where {@link #at} says. */
  final char[] roots;

  RootOrder(TreeRows rows, int junctions, int count) {
    if (count >= NOT_SORTED) {
      throw new IllegalArgumentException(count + " roots; fewer than " + (int) NOT_SORTED);
    }
    this.rows = rows;
    this.sorted = new long[count];
    this.roots = new char[junctions * count];
    Arrays.fill(roots, NOT_SORTED);
  }

  /** Where the {@link #roots} of a junction begin. */
  int at(int junction) {
    int start = junction * sorted.length;
    if (roots[start] == NOT_SORTED) {
      int heights = rows.at(junction);
      for (int root = 0; root < sorted.length; root++) {
        sorted[root] = (long) rows.heights[heights + root] << 16 | root;
      }
      Arrays.sort(sorted);
      for (int i = 0; i < sorted.length; i++) {
        roots[start + i] = (char) sorted[i];
      }
    }
    return start;
  }
}
