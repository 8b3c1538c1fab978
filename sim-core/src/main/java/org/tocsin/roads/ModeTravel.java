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

  private @Nullable PlaceSearch searchTo;
  private @Nullable PlaceSearch searchFrom;

  /** Places that could be landmarks. */
  private List<Location> rim = List.of();

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
    rim = Landmarks.among(origins);
    landmarks = null;
    aimed = null;
    return new TravelTable(this, origins);
  }

  /** What searches have cost. */
  SearchAccount account() {
    return shared.account();
  }

  List<TravelTree> treesFrom(List<Location> origins) {
    return trees(origins, this::from);
  }

  private static List<TravelTree> trees(List<Location> roots, Function<Location, TravelTree> tree) {
    return roots.stream().map(tree).toList();
  }

  /** Whether the trees from some places are known, or searches have cost as much as they will. */
  boolean paysForTrees(List<Location> origins) {
    refresh();
    return pays(origins.stream().filter(origin -> !isKnownFrom(origin)).count());
  }

  private boolean pays(long trees) {
    return trees == 0 || account().pays(trees * shared.network().junctionCount());
  }

  private boolean isKnownFrom(Location origin) {
    return isNormal() ? shared.findFrom(origin) != null : outward.isKnown(origin);
  }

  private boolean isKnownTo(Location destination) {
    return isNormal() ? shared.findTo(destination) != null : inward.isKnown(destination);
  }

  /** What bounds the times of ways; null as long as it does not pay. */
  @Nullable Landmarks landmarks() {
    refresh();
    if (landmarks == null && !rim.isEmpty()) {
      long missing =
          rim.stream().filter(place -> !isKnownFrom(place)).count()
              + rim.stream().filter(place -> !isKnownTo(place)).count();
      if (pays(missing)) {
        landmarks = new Landmarks(arcTimes, trees(rim, this::from), trees(rim, this::to));
      }
    }
    return landmarks;
  }

  /**
   * Time from any place to a fixed one: read off its tree if that is known or has come to pay, else
   * found by a search that is kept until another place is asked for.
   */
  int millisTo(Location place, Location fixed) {
    refresh();
    if (isKnownTo(fixed) || pays(1)) {
      return to(fixed).millisFrom(place);
    }
    PlaceSearch known = searchFrom;
    if (known == null) {
      known = new PlaceSearch(arcTimes, true, account());
      searchFrom = known;
    }
    return known.millis(place, fixed);
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
    PlaceSearch known = searchTo;
    if (known == null) {
      known = new PlaceSearch(arcTimes, false, account());
      searchTo = known;
    }
    return known.around(destination);
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
    Landmarks marks = landmarks();
    if (aimed == null && marks != null) {
      aimed = new AimedSearch(arcTimes, marks);
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
    searchTo = null;
    searchFrom = null;
    landmarks = null;
    aimed = null;
    arcTimes =
        conditions.isNormal(mode.network())
            ? shared.arcTimes()
            : arcTimes.after(shared.arcTimes(), conditions, since);
  }
}
