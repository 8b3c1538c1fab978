package org.tocsin.roads;

import org.jspecify.annotations.Nullable;

/** What the trees of all roots tell of one place. */
final class TabledTimes implements TimesTo {

  final SpotTimes spot;

  /** Whether the way from a root may lead along the place's street without passing a junction. */
  final boolean isRootOnStreet;

  private final RootRows table;
  private final @Nullable Landmarks landmarks;
  private final Location place;
  private final int[] heightsOfRoots;
  private final int first;
  private final int second;
  private int @Nullable [] heights;

  /**
   * @param landmarks what bounds the times from elsewhere; null if nothing does
   */
  TabledTimes(RootRows table, @Nullable Landmarks landmarks, Location place) {
    this.table = table;
    this.landmarks = landmarks;
    this.place = place;
    this.spot = new SpotTimes(table.times, place, false);
    this.isRootOnStreet = table.rows.isRooted(spot.spot.segment());
    this.heightsOfRoots = table.rows.heights;
    this.first = table.rows.at(spot.firstJunction);
    this.second = table.rows.at(spot.secondJunction);
  }

  @Override
  public Location place() {
    return place;
  }

  @Override
  public int millisFrom(int root) {
    if (isRootOnStreet && table.rows.tree(root).rootSpot.segment() == spot.spot.segment()) {
      return table.rows.tree(root).millisTo(place);
    }
    return Math.min(millisByFirst(root), millisBySecond(root));
  }

  @Override
  public NearestFirst nearestFirst() {
    return new TabledOrder(table, this);
  }

  int millisByFirst(int root) {
    return TreeRows.sum(heightsOfRoots[first + root], spot.firstMillis);
  }

  int millisBySecond(int root) {
    return TreeRows.sum(heightsOfRoots[second + root], spot.secondMillis);
  }

  @Override
  public int leastMillis(WayHome unit) {
    if (landmarks == null || unit.isAtStart() || unit.segment() == spot.spot.segment()) {
      return 0;
    }
    if (unit.mustPassJunction()) {
      return unit.leastMillisToJunction(table.times) + leastMillis(landmarks, unit.junction());
    }
    RoadNetwork network = table.times.network;
    return Math.min(
        leastMillis(landmarks, TripEnd.junction(network, unit.segment(), false)),
        leastMillis(landmarks, TripEnd.junction(network, unit.segment(), true)));
  }

  /** A time that no way from a junction to the place can beat. */
  private int leastMillis(Landmarks marks, int junction) {
    int[] known = heights;
    if (known == null) {
      known = marks.heights(place);
      heights = known;
    }
    return marks.leastMillis(junction, known);
  }
}
