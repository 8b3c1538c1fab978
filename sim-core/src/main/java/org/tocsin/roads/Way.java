package org.tocsin.roads;

import java.util.Arrays;
import java.util.List;

/**
 * An unpacked route: at most two legs before its whole arcs (from off the road, and along a part of
 * a segment), the arcs, and at most two legs after them (one leg at least in all); and the time at
 * which each of these ends. Arcs become legs only when looked at, for most trips are never looked
 * at but near their end.
 */
final class Way {

  private final ArcTimes times;
  private final List<RouteLeg> before;
  private final int[] arcs;
  private final List<RouteLeg> after;
  private final int[] endMillis;

  Way(ArcTimes times, List<RouteLeg> before, int[] arcs, List<RouteLeg> after) {
    this.times = times;
    this.before = before;
    this.arcs = arcs;
    this.after = after;
    endMillis = new int[before.size() + arcs.length + after.size()];
    int end = 0;
    int i = 0;
    for (RouteLeg leg : before) {
      end += leg.millis();
      endMillis[i++] = end;
    }
    for (int arc : arcs) {
      end += times.millis[arc];
      endMillis[i++] = end;
    }
    for (RouteLeg leg : after) {
      end += leg.millis();
      endMillis[i++] = end;
    }
  }

  int size() {
    return endMillis.length;
  }

  RouteLeg leg(int i) {
    int arc = i - before.size();
    if (arc < 0) {
      return before.get(i);
    }
    return arc < arcs.length ? StreetLeg.whole(times, arcs[arc]) : after.get(arc - arcs.length);
  }

  int endMillis(int i) {
    return endMillis[i];
  }

  int millis() {
    return endMillis[size() - 1];
  }

  double metres() {
    double metres = 0;
    for (RouteLeg leg : before) {
      metres += leg.metres();
    }
    for (int arc : arcs) {
      metres += times.network.segments.metres[times.network.segmentOf(arc)];
    }
    for (RouteLeg leg : after) {
      metres += leg.metres();
    }
    return metres;
  }

  /** Length of what is done at a time. */
  double metresAt(long elapsedMillis) {
    int here = legAt(elapsedMillis);
    double metres = share(here, elapsedMillis) * leg(here).metres();
    for (int i = 0; i < here; i++) {
      metres += leg(i).metres();
    }
    return metres;
  }

  /** The first leg that ends at or after a time, else the last. */
  int legAt(long elapsedMillis) {
    int elapsed = (int) Math.max(0, Math.min(Integer.MAX_VALUE, elapsedMillis));
    int at = Arrays.binarySearch(endMillis, elapsed);
    int leg = at >= 0 ? at : -at - 1;
    while (leg > 0 && leg < size() && endMillis[leg - 1] == endMillis[leg]) {
      leg--;
    }
    return Math.min(leg, size() - 1);
  }

  /** What part of a leg is done at a time. */
  double share(int leg, long elapsedMillis) {
    int start = leg == 0 ? 0 : endMillis[leg - 1];
    int duration = endMillis[leg] - start;
    return duration == 0
        ? 1
        : Math.max(0, Math.min(1, (double) (elapsedMillis - start) / duration));
  }
}
