package org.tocsin.roads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times from several places (the roots) to everywhere by one mode in one time band. To be used by
 * one thread at a time. Obtained from {@link Travel#table}.
 */
public final class TravelTable {

  final ArcTimes times;
  final Landmarks landmarks;

  final TreeRows rows;
  final RootOrder order;

  /** The walk through the roots that saw each of them last. */
  final long[] lastWalk;

  private final int size;
  private long walks;
  private @Nullable TimesTo latest;

  /**
   * @param outward the trees from all roots
   * @param landmarks what bounds the times from elsewhere
   */
  TravelTable(ArcTimes times, List<TravelTree> outward, Landmarks landmarks) {
    this.times = times;
    this.landmarks = landmarks;
    this.size = outward.size();
    this.lastWalk = new long[size];
    this.rows = new TreeRows(times.network, outward, List.of());
    this.order = new RootOrder(rows, times.network.junctionCount(), size);
  }

  /** How many roots there are. */
  int size() {
    return size;
  }

  /** The number of a new walk through the roots. */
  long nextWalk() {
    return ++walks;
  }

  /** What the roots know of a place. */
  public TimesTo timesTo(Location place) {
    TimesTo known = latest;
    if (known == null || known.place() != place) {
      known = new TimesTo(this, place);
      latest = known;
    }
    return known;
  }
}
