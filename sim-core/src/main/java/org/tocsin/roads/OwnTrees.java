package org.tocsin.roads;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The trees in one direction that a replication has for itself, because its streets are not as on
 * the map. Each is a copy of the shared one, repaired when it is next asked for after a change; one
 * that nobody shares is found anew.
 */
final class OwnTrees {

  private final boolean outward;
  private final Function<Location, @Nullable TravelTree> findShared;
  private final RoadConditions conditions;
  private final TreeRepair repair;
  private final Map<Location, TravelTree> trees = new IdentityHashMap<>();

  /** What lies between the last two versions that were asked for: the next tree will ask too. */
  private ArcChanges changes = new ArcChanges(new int[0], new int[0]);

  private @Nullable ArcTimes changesSince;
  private @Nullable ArcTimes changesUntil;

  OwnTrees(
      RoadNetwork network,
      boolean outward,
      Function<Location, @Nullable TravelTree> findShared,
      RoadConditions conditions) {
    this.outward = outward;
    this.findShared = findShared;
    this.conditions = conditions;
    this.repair = new TreeRepair(network, outward, TreeRepair.MOST_CUT_OFF);
  }

  /** The tree of a place. */
  TravelTree get(Location root, ArcTimes now) {
    TravelTree known = trees.get(root);
    if (known != null && known.times == now) {
      return known;
    }
    TravelTree shared = known == null ? findShared.apply(root) : null;
    TravelTree before = shared != null ? shared.copy() : known;
    TravelTree current = before == null ? TravelTree.own(now, root, outward) : brought(before, now);
    trees.put(root, current);
    return current;
  }

  /** Whether the tree of a place need not be found anew. */
  boolean isKnown(Location root) {
    return trees.containsKey(root) || findShared.apply(root) != null;
  }

  /** The tree of a place that was asked for before; null if it was not. */
  @Nullable TravelTree find(Location root, ArcTimes now) {
    return trees.containsKey(root) ? get(root, now) : null;
  }

  private TravelTree brought(TravelTree tree, ArcTimes now) {
    if (tree.times != changesSince || now != changesUntil) {
      List<RoadChange> between = conditions.changes().subList(tree.times.version, now.version);
      changes = ArcChanges.between(tree.times, now, between);
      changesSince = tree.times;
      changesUntil = now;
    }
    return repair.repair(tree, now, changes);
  }
}
