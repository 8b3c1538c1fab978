package org.tocsin.roads;

/**
 * Repairs trees of one direction after some arcs have become slower or faster, all at once: it
 * looks at the junctions whose shortest way has changed and at their neighbours, and at nothing
 * else (after Ramalingam and Reps, "An incremental algorithm for a generalization of the
 * shortest-path problem", Journal of Algorithms 21, 1996).
 *
 * <p>What hangs on a tree arc that became slower is cut off and joined again where that is best;
 * from there, and from the arcs that became faster, Dijkstra's search goes on as far as anything
 * improves. An arc outside the tree that became slower costs nothing.
 *
 * <p>To be used by one thread at a time.
 */
final class TreeRepair {

  /**
   * Junctions that are cut off, as a share of all, above which a tree is found anew: repairing
   * looks at each of them three times. On the streets of Harbin both cost the same at 0.45.
   */
  static final double MOST_CUT_OFF = 0.4;

  private final boolean outward;
  private final int mostCutOff;

  /** The arcs that lead on from a junction, away from the root. */
  private final Adjacency onward;

  /** The arcs by which a junction may be reached from the root. */
  private final Adjacency backward;

  /** The end of each arc that is nearer to the root, and the other one. */
  private final int[] near;

  private final int[] far;

  private final RepairLog log;
  private final LongHeap frontier = new LongHeap();

  // Of the tree in hand.
  private int[] arcMillis = new int[0];
  private int[] millis = new int[0];
  private int[] parents = new int[0];

  /**
   * @param mostCutOff as a share of all junctions
   */
  TreeRepair(RoadNetwork network, boolean outward, double mostCutOff) {
    ArcTable arcs = network.arcs;
    this.outward = outward;
    this.mostCutOff = (int) (mostCutOff * network.junctionCount());
    this.onward = outward ? arcs.outward : arcs.inward;
    this.backward = outward ? arcs.inward : arcs.outward;
    this.near = outward ? arcs.tail : arcs.head;
    this.far = outward ? arcs.head : arcs.tail;
    this.log = new RepairLog(network.junctionCount());
  }

  /**
   * The tree as it is now.
   *
   * @param tree as it was, whose arrays are used on
   * @param changes all arcs whose times differ between then and now
   */
  TravelTree repair(TravelTree tree, ArcTimes now, ArcChanges changes) {
    Seeds seeds = new Seeds(now, tree.rootSpot, outward);
    if (!seeds.equals(new Seeds(tree.times, tree.rootSpot, outward))) {
      // Its own street has changed, and with it nearly every time.
      return TravelTree.own(now, tree.root(), outward);
    }
    begin(tree, now);
    for (int arc : changes.slower()) {
      if (parents[far[arc]] == arc) {
        touch(far[arc]);
      }
    }
    if (!collectCutOff()) {
      return TravelTree.own(now, tree.root(), outward);
    }
    rejoin(seeds);
    for (int arc : changes.faster()) {
      reach(far[arc], millis[near[arc]] + arcMillis[arc], arc);
    }
    while (!frontier.isEmpty()) {
      settle(frontier.pop());
    }
    return tree.repaired(now, log.overwritten());
  }

  private void begin(TravelTree tree, ArcTimes now) {
    arcMillis = now.millis;
    millis = tree.millis();
    parents = tree.parents();
    log.begin();
  }

  /** Whatever the junctions touched so far lead to; whether that is few enough to go on. */
  private boolean collectCutOff() {
    for (int i = 0; i < log.count(); i++) {
      int from = log.junction(i);
      int end = onward.first()[from + 1];
      for (int k = onward.first()[from]; k < end; k++) {
        int next = onward.next()[k];
        if (parents[next] == onward.arc()[k]) {
          touch(next);
        }
      }
      if (log.count() > mostCutOff) {
        return false;
      }
    }
    return true;
  }

  /** Joins what is cut off to its best neighbours among those that are not, for a start. */
  private void rejoin(Seeds seeds) {
    int cutOff = log.count();
    for (int i = 0; i < cutOff; i++) {
      millis[log.junction(i)] = TravelTree.UNREACHABLE;
    }
    for (int i = 0; i < cutOff; i++) {
      int junction = log.junction(i);
      int least = seeds.millisAt(junction);
      int parent = PathSearch.ROOT;
      int end = backward.first()[junction + 1];
      for (int k = backward.first()[junction]; k < end; k++) {
        int arc = backward.arc()[k];
        int there = millis[backward.next()[k]] + arcMillis[arc];
        if (there >= 0 && (there < least || (there == least && arc < parent))) {
          least = there;
          parent = arc;
        }
      }
      millis[junction] = least;
      parents[junction] = parent;
      if (least != TravelTree.UNREACHABLE) {
        frontier.push(LongHeap.key(least, junction));
      }
    }
  }

  /** As {@link PathSearch} does. */
  private void settle(long key) {
    int from = (int) key;
    int at = (int) (key >>> 32);
    if (at > millis[from]) {
      return;
    }
    int end = onward.first()[from + 1];
    for (int k = onward.first()[from]; k < end; k++) {
      int arc = onward.arc()[k];
      reach(onward.next()[k], at + arcMillis[arc], arc);
    }
  }

  /**
   * Reaches a junction by an arc, if that is better or as good by a lower arc. Times over closed
   * arcs, and from where no way leads, overflow to below zero.
   */
  private void reach(int junction, int there, int arc) {
    int known = millis[junction];
    if (there < 0 || there > known || (there == known && arc >= parents[junction])) {
      return;
    }
    touch(junction);
    parents[junction] = arc;
    if (there < known) {
      millis[junction] = there;
      frontier.push(LongHeap.key(there, junction));
    }
  }

  private void touch(int junction) {
    log.touch(junction, millis[junction], parents[junction]);
  }

  /** When a search from the root begins at either end of its street. */
  private record Seeds(int first, int firstMillis, int second, int secondMillis) {

    Seeds(ArcTimes times, SnappedPoint root, boolean outward) {
      this(
          TripEnd.junction(times.network, root.segment(), false),
          TripEnd.seedMillis(times, root, outward, false),
          TripEnd.junction(times.network, root.segment(), true),
          TripEnd.seedMillis(times, root, outward, true));
    }

    int millisAt(int junction) {
      int byFirst = junction == first ? firstMillis : TravelTree.UNREACHABLE;
      return junction == second ? Math.min(byFirst, secondMillis) : byFirst;
    }
  }
}
