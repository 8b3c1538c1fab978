package org.tocsin.roads;

/** What the roots of a {@link TravelTable} know of one place. */
public final class TimesTo {

  private final TravelTable table;
  private final Location place;
  private final int segment;
  private final int[] heights;

  TimesTo(TravelTable table, Location place) {
    this.table = table;
    this.place = place;
    this.segment = place.access(table.times.network.kind()).segment();
    this.heights = table.height(place);
  }

  public Location place() {
    return place;
  }

  /** Time from a root to the place, as its {@link TravelTree} tells. */
  public int millisFrom(int root) {
    return heights[root];
  }

  /**
   * A time that no unit on its way home can beat if it turns to the place instead: for pruning. The
   * streets must be as they were when it set off.
   */
  public int leastMillis(WayHome unit) {
    if (unit.isAtStart() || unit.segment() == segment) {
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
  int leastMillis(int junction) {
    int[] row = table.height(junction);
    int least = 0;
    for (int i = 0; i < row.length; i++) {
      least = Math.max(least, heights[i] - row[i]);
    }
    return least;
  }

  /** The landmark by which that time is largest, but for another one (or none, if it is -1). */
  int bestLandmark(int junction, int except) {
    int[] row = table.height(junction);
    int best = except == 0 ? row.length - 1 : 0;
    for (int i = 0; i < row.length; i++) {
      if (i != except && heights[i] - row[i] > heights[best] - row[best]) {
        best = i;
      }
    }
    return best;
  }
}
