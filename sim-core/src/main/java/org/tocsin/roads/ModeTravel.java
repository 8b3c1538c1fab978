package org.tocsin.roads;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one replication knows of one mode in one time band: the shared trees while the streets are
 * as on the map, and trees of its own while they are not.
 */
final class ModeTravel {

  final TravelMode mode;
  final TimeBand band;

  private final TravelTimes shared;
  private final RoadConditions conditions;
  private final OwnTrees outward;
  private final OwnTrees inward;
  private ArcTimes arcTimes;

  /** Of the streets of all kinds, as they were at the last question. */
  private int version;

  private @Nullable PathSearch search;
  private @Nullable Location searched;
  private @Nullable Landmarks landmarks;
  private @Nullable AimedSearch aimed;

  ModeTravel(TravelTimes shared, TravelMode mode, TimeBand band, RoadConditions conditions) {
    this.shared = shared;
    this.mode = mode;
    this.band = band;
    this.conditions = conditions;
    this.outward = new OwnTrees(shared.network(), true, shared::findFrom, conditions);
    this.inward = new OwnTrees(shared.network(), false, shared::findTo, conditions);
    this.arcTimes = shared.arcTimes();
  }

  TravelTree from(Location origin) {
    refresh();
    return isNormal() ? shared.from(origin) : outward.get(origin, arcTimes);
  }

  TravelTree to(Location destination) {
    refresh();
    return isNormal() ? shared.to(destination) : inward.get(destination, arcTimes);
  }

  TravelTable table(List<Location> origins) {
    refresh();
    List<Location> few = Landmarks.among(origins);
    Landmarks made = new Landmarks(arcTimes, trees(few, this::from), trees(few, this::to));
    landmarks = made;
    aimed = null;
    return new TravelTable(arcTimes, trees(origins, this::from), made);
  }

  private static List<TravelTree> trees(List<Location> roots, Function<Location, TravelTree> tree) {
    return roots.stream().map(tree).toList();
  }

  ArcTimes arcTimes() {
    refresh();
    return arcTimes;
  }

  /**
   * A search from everywhere to a place, continued as far as anyone asks; kept until another place
   * is asked for.
   */
  PathSearch searchTo(Location destination) {
    refresh();
    PathSearch known = search;
    if (known == null) {
      known = new PathSearch(arcTimes.network.arcs.inward, arcTimes.millis);
      search = known;
    }
    if (searched != destination) {
      known.reset();
      TripEnd.seed(known, arcTimes, destination.access(arcTimes.network.kind()), false);
      searched = destination;
    }
    return known;
  }

  /**
   * Time from a junction to a place, or unreachable beyond the limit: read off the tree of a fixed
   * place that is known, else found by a search.
   */
  int onwardMillis(int junction, Location destination, int limitMillis) {
    TravelTree tree = findTo(destination);
    if (tree != null) {
      int millis = tree.millisAtJunction(junction);
      return millis <= limitMillis ? millis : TravelTree.UNREACHABLE;
    }
    AimedSearch search = aimed();
    return search == null
        ? searchTo(destination).runTo(junction, limitMillis)
        : search.millis(junction, destination, limitMillis);
  }

  /** The parents on the way from a junction to a place that can be reached from it. */
  int[] onwardParents(int junction, Location destination) {
    TravelTree tree = findTo(destination);
    if (tree != null) {
      return tree.parents();
    }
    AimedSearch search = aimed();
    if (search == null) {
      PathSearch known = searchTo(destination);
      known.runTo(junction, TravelTree.UNREACHABLE);
      return known.parent;
    }
    // Within the time itself, which mostly is known, it looks at nothing beyond.
    int millis = search.millis(junction, destination, TravelTree.UNREACHABLE);
    search.run(junction, destination, millis);
    return search.parent;
  }

  private @Nullable TravelTree findTo(Location destination) {
    refresh();
    return isNormal() ? shared.findTo(destination) : inward.find(destination, arcTimes);
  }

  /** None as long as no landmarks are there to aim by. */
  private @Nullable AimedSearch aimed() {
    refresh();
    if (aimed == null && landmarks != null) {
      aimed = new AimedSearch(arcTimes, landmarks);
    }
    return aimed;
  }

  private boolean isNormal() {
    return arcTimes == shared.arcTimes();
  }

  /**
   * Takes over what has changed on this network since the last question. Trees follow when they are
   * asked for.
   */
  private void refresh() {
    if (conditions.version(mode.network()) <= version) {
      return;
    }
    List<RoadChange> since = conditions.changes().subList(version, conditions.version());
    version = conditions.version();
    search = null;
    searched = null;
    landmarks = null;
    aimed = null;
    arcTimes =
        conditions.isNormal(mode.network())
            ? shared.arcTimes()
            : arcTimes.after(shared.arcTimes(), conditions, since);
  }
}
