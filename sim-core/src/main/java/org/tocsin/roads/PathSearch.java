package org.tocsin.roads;

import java.util.Arrays;

/**
 * Dijkstra's search over arcs in one direction, which can stop at a junction or a time and go on
 * later. The parent of a junction is the lowest arc among its shortest ways, or {@link #ROOT} where
 * the search began.
 *
 * <p>Arc times are at least 1 ms: so all shortest ways into a junction are known once the frontier
 * has reached it.
 */
final class PathSearch {

  static final int ROOT = -1;

  final int[] millis;
  final int[] parent;

  private final int[] firstArc;
  private final int[] arcs;
  private final int[] nexts;
  private final int[] arcMillis;
  private final LongHeap frontier = new LongHeap();
  private int[] touched = new int[256];
  private int touchedCount;

  PathSearch(Adjacency adjacency, int[] arcMillis) {
    firstArc = adjacency.first();
    arcs = adjacency.arc();
    nexts = adjacency.next();
    this.arcMillis = arcMillis;
    int junctions = adjacency.first().length - 1;
    millis = new int[junctions];
    parent = new int[junctions];
    Arrays.fill(millis, TravelTree.UNREACHABLE);
    Arrays.fill(parent, ROOT);
  }

  /** Forgets everything, at a cost of what was touched. */
  void reset() {
    for (int i = 0; i < touchedCount; i++) {
      millis[touched[i]] = TravelTree.UNREACHABLE;
      parent[touched[i]] = ROOT;
    }
    touchedCount = 0;
    frontier.clear();
  }

  /** Begins (also) at a junction that is reached at a given time. */
  void seed(int junction, int atMillis) {
    if (atMillis < millis[junction]) {
      reach(junction, atMillis);
    }
  }

  /** How many junctions it has reached. */
  int reached() {
    return touchedCount;
  }

  /** A time that no junction still to be settled can beat; unreachable if none is left. */
  int earliest() {
    return frontier.isEmpty() ? TravelTree.UNREACHABLE : (int) (frontier.peek() >>> 32);
  }

  /**
   * Goes on by one junction, which may be one that was settled before; only if one is left.
   *
   * @return the junction
   */
  int settleNext() {
    long key = frontier.pop();
    settle(key);
    return (int) key;
  }

  void runToEnd() {
    while (!frontier.isEmpty()) {
      settle(frontier.pop());
    }
  }

  /**
   * Goes on until the time of a junction is certain, or certain to be beyond the limit; then tells
   * it.
   */
  int runTo(int junction, int limitMillis) {
    while (!frontier.isEmpty()) {
      long earliest = frontier.peek() >>> 32;
      if (earliest >= millis[junction] || earliest > limitMillis) {
        break;
      }
      settle(frontier.pop());
    }
    return millis[junction] <= limitMillis ? millis[junction] : TravelTree.UNREACHABLE;
  }

  private void settle(long key) {
    int from = (int) key;
    int at = (int) (key >>> 32);
    if (at > millis[from]) {
      return;
    }
    int end = firstArc[from + 1];
    for (int k = firstArc[from]; k < end; k++) {
      int arc = arcs[k];
      int next = nexts[k];
      int there = at + arcMillis[arc];
      // Closed arcs, and journeys of more than 24 days, overflow to below zero.
      if (there >= 0 && there <= millis[next]) {
        if (there < millis[next]) {
          reach(next, there);
          parent[next] = arc;
        } else if (arc < parent[next]) {
          parent[next] = arc;
        }
      }
    }
  }

  private void reach(int junction, int atMillis) {
    if (millis[junction] == TravelTree.UNREACHABLE) {
      if (touchedCount == touched.length) {
        touched = Arrays.copyOf(touched, touchedCount * 2);
      }
      touched[touchedCount++] = junction;
    }
    millis[junction] = atMillis;
    parent[junction] = ROOT;
    frontier.push(LongHeap.key(atMillis, junction));
  }
}
