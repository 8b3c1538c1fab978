package org.tocsin.roads;

import org.jspecify.annotations.Nullable;

/** What the roots of a {@link TravelTable} know of one place. */
public final class TimesTo {

  private final TravelTable table;
  private final Location place;
  private final int segment;
  private final int[] millisFrom;
  private int @Nullable [] heights;

  TimesTo(TravelTable table, Location place, int[] millisFrom) {
    this.table = table;
    this.place = place;
    this.segment = place.access(table.times.network.kind()).segment();
    this.millisFrom = millisFrom;
  }

  public Location place() {
    return place;
  }

  /** Time from a root to the place, as its {@link TravelTree} tells. */
  public int millisFrom(int root) {
    return millisFrom[root];
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
  private int leastMillis(int junction) {
    int[] known = heights;
    if (known == null) {
      known = table.landmarks.heights(place);
      heights = known;
    }
    return table.landmarks.leastMillis(junction, known);
  }
}
