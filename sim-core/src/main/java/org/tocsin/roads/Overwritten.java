package org.tocsin.roads;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What one repair has overwritten in the arrays of a {@link TravelTree}, and what later repairs of
 * the same arrays have.
 */
final class Overwritten {

  private final int[] junctions;
  private final int[] millis;
  private final int[] parents;
  private @Nullable Overwritten next;

  /** Each junction once, with the time and the parent that it had. */
  Overwritten(int[] junctions, int[] millis, int[] parents) {
    this.junctions = junctions;
    this.millis = millis;
    this.parents = parents;
  }

  void isFollowedBy(Overwritten later) {
    next = later;
  }

  /** Makes a copy of the arrays what they were before this repair and all later ones. */
  void putBack(int[] treeMillis, int[] treeParents) {
    Deque<Overwritten> latestFirst = new ArrayDeque<>();
    for (Overwritten each = this; each != null; each = each.next) {
      latestFirst.push(each);
    }
    for (Overwritten each : latestFirst) {
      each.putBackOwn(treeMillis, treeParents);
    }
  }

  private void putBackOwn(int[] treeMillis, int[] treeParents) {
    for (int i = 0; i < junctions.length; i++) {
      treeMillis[junctions[i]] = millis[i];
      treeParents[junctions[i]] = parents[i];
    }
  }
}
