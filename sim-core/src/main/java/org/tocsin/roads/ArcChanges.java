package org.tocsin.roads;

import java.util.Arrays;
import java.util.List;

/**
 * How the times on arcs differ between two versions of the streets. An arc that was changed and
 * changed back is in neither list.
 *
 * @param slower arcs that take longer now, or are closed
 * @param faster arcs that take less time now, or are open again
 */
record ArcChanges(int[] slower, int[] faster) {

  /**
   * @param changes at least all that lie between the two
   */
  static ArcChanges between(ArcTimes then, ArcTimes now, List<RoadChange> changes) {
    int[] arcs = arcs(now.network, changes);
    return new ArcChanges(
        Arrays.stream(arcs).filter(arc -> now.millis[arc] > then.millis[arc]).toArray(),
        Arrays.stream(arcs).filter(arc -> now.millis[arc] < then.millis[arc]).toArray());
  }

  /** The arcs of changed segments on one network; those that changed twice come twice. */
  static int[] arcs(RoadNetwork network, List<RoadChange> changes) {
    int[] arcs = new int[2 * changes.size()];
    int count = 0;
    for (RoadChange change : changes) {
      if (change.kind() == network.kind()) {
        int backward = network.arcs.arc(change.segment(), false);
        arcs[count++] = network.arcs.arc(change.segment(), true);
        if (backward >= 0) {
          arcs[count++] = backward;
        }
      }
    }
    return Arrays.copyOf(arcs, count);
  }
}
