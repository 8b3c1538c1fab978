package org.tocsin.roads;

import org.jspecify.annotations.Nullable;

/** What the roots of a {@link TravelTable} know of one place. */
public final class TimesTo {

  final SpotTimes spot;

  /** Whether the way from a root may lead along the place's street without passing a junction. */
  final boolean isRootOnStreet;

  private final TravelTable table;
  private final Location place;
  private final int[] heightsOfRoots;
  private final int first;
  private final int second;
  private int @Nullable [] heights;

  TimesTo(TravelTable table, Location place) {
    this.table = table;
    this.place = place;
    this.spot = new SpotTimes(table.times, place, false);
    this.isRootOnStreet = table.rows.isRooted(spot.spot.segment());
    this.heightsOfRoots = table.rows.heights;
    this.first = table.rows.at(spot.firstJunction);
    this.second = table.rows.at(spot.secondJunction);
  }

  public Location place() {
    return place;
  }

  /** Time from a root to the place, as its {@link TravelTree} tells. */
  public int millisFrom(int root) {
    if (isRootOnStreet && table.rows.tree(root).rootSpot.segment() == spot.spot.segment()) {
      return table.rows.tree(root).millisTo(place);
    }
    return Math.min(millisByFirst(root), millisBySecond(root));
  }

  /** The roots, those near the place first. */
  public NearestFirst nearestFirst() {
    return new NearestFirst(table, this);
  }

  int millisByFirst(int root) {
    return TreeRows.sum(heightsOfRoots[first + root], spot.firstMillis);
  }

  int millisBySecond(int root) {
    return TreeRows.sum(heightsOfRoots[second + root], spot.secondMillis);
  }

  /**
   * A time that no unit on its way home can beat if it turns to the place instead: for pruning. The
   * streets must be as they were when it set off.
   */
  public int leastMillis(WayHome unit) {
    if (unit.isAtStart() || unit.segment() == spot.spot.segment()) {
      return 0;
    }
    if (unit.mustPassJunction()) {
      return unit.leastMillisToJunction(table.times) + leastMillis(unit.junction());
    }
    RoadNetwork network = table.times.network;
    return Math.min(
        leastMillis(TripEnd.junction(network, unit.segment(), false)),
        leastMillis(TripEnd.junction(network, unit.segment(), true)));
  }

  /** A time that no way from a junction to the place can beat. */
  private int leastMillis(int junction) {
    int[] known = heights;
    if (known == null) {
      known = table.landmarks.heights(place);
      heights = known;
    }
    return table.landmarks.leastMillis(junction, known);
  }
}
