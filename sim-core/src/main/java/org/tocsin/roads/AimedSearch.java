package org.tocsin.roads;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A search from a place back to one junction (A*): it goes on from where the whole way promises to
 * be shortest, by what all landmarks together know. It sees little more than the way itself, a
 * small part of what {@link PathSearch} sees, and finds the same time and, along the way, the same
 * parents.
 */
final class AimedSearch {

  /** Of the way from a junction to the place: right for those on the shortest way. */
  final int[] parent;

  private final Landmarks landmarks;
  private final ArcTimes times;
  private final Adjacency arcs;

  /**
   * Two numbers a junction, side by side: the time to the place, and a time that the way to the
   * junction cannot beat.
   */
  private final int[] millis;

  private final LongHeap frontier = new LongHeap();
  private final LatestTimes latest = new LatestTimes();
  private int[] touched = new int[256];
  private int touchedCount;

  private @Nullable Location place;
  private int junction;
  private int limitMillis;

  AimedSearch(ArcTimes times, Landmarks landmarks) {
    this.times = times;
    this.landmarks = landmarks;
    this.arcs = times.network.arcs.inward;
    int junctions = times.network.junctionCount();
    millis = new int[2 * junctions];
    parent = new int[junctions];
    Arrays.fill(millis, TravelTree.UNREACHABLE);
    Arrays.fill(parent, PathSearch.ROOT);
  }

  /** Time from a junction to a place, or unreachable beyond the limit. */
  int millis(int from, Location to, int limit) {
    int slot = LatestTimes.slot(from, to.access(times.network.kind()));
    if (!latest.isKnown(slot, from, to, limit)) {
      latest.put(slot, from, to, limit, run(from, to, limit));
    }
    return latest.within(slot, limit);
  }

  /** The same, so that afterwards the {@link #parent}s are those of this way. */
  int run(int from, Location to, int limit) {
    boolean known =
        from == junction
            && to == place
            && (limit <= limitMillis || millis[2 * from] <= limitMillis);
    if (!known) {
      aim(from, to, limit);
      // Up to the time itself: equally short ways may lead over lower arcs.
      while (!frontier.isEmpty() && frontier.peek() >>> 32 <= millis[2 * junction]) {
        settle(frontier.pop());
      }
    }
    int found = millis[2 * from];
    return found <= limit ? found : TravelTree.UNREACHABLE;
  }

  private void aim(int from, Location to, int limit) {
    reset();
    junction = from;
    place = to;
    limitMillis = limit;
    SnappedPoint spot = to.access(times.network.kind());
    seed(spot, false);
    seed(spot, true);
  }

  /** Begins at an end of the street of the place. */
  private void seed(SnappedPoint spot, boolean second) {
    int part = times.toEnd(spot, second, false);
    int end = TripEnd.junction(times.network, spot.segment(), second);
    int there = (int) TripEnd.sum(part, times.offRoad(spot), 0);
    if (there < millis[2 * end]) {
      reach(end, there, PathSearch.ROOT);
    }
  }

  private void settle(long key) {
    int from = (int) key;
    int at = millis[2 * from];
    if ((int) (key >>> 32) > at + millis[2 * from + 1]) {
      return;
    }
    int end = arcs.first()[from + 1];
    for (int k = arcs.first()[from]; k < end; k++) {
      int arc = arcs.arc()[k];
      int next = arcs.next()[k];
      int there = at + times.millis[arc];
      // Closed arcs, and journeys of more than 24 days, overflow to below zero.
      int known = millis[2 * next];
      if (there >= 0 && there <= known) {
        if (there < known) {
          reach(next, there, arc);
        } else if (arc < parent[next]) {
          parent[next] = arc;
        }
      }
    }
  }

  private void reach(int next, int there, int arc) {
    boolean anew = millis[2 * next] == TravelTree.UNREACHABLE;
    int left = anew ? leastMillis(next) : millis[2 * next + 1];
    int whole = there + left;
    if (whole < 0 || whole > limitMillis) {
      return;
    }
    if (anew) {
      if (touchedCount == touched.length) {
        touched = Arrays.copyOf(touched, touchedCount * 2);
      }
      touched[touchedCount++] = next;
    }
    millis[2 * next] = there;
    millis[2 * next + 1] = left;
    parent[next] = arc;
    frontier.push(LongHeap.key(whole, next));
  }

  /** A time that no way from the junction to another one can beat. */
  private int leastMillis(int at) {
    return landmarks.leastMillis(junction, at);
  }

  private void reset() {
    for (int i = 0; i < touchedCount; i++) {
      millis[2 * touched[i]] = TravelTree.UNREACHABLE;
      parent[touched[i]] = PathSearch.ROOT;
    }
    touchedCount = 0;
    frontier.clear();
  }
}
