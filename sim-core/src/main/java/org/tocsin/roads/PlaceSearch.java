package org.tocsin.roads;

import org.jspecify.annotations.Nullable;

/**
 * A search between one place and everywhere, continued as far as anyone asks; kept until another
 * place is asked for.
 */
final class PlaceSearch {

  private final ArcTimes times;
  private final boolean outward;
  private final SearchAccount account;
  private final PathSearch search;
  private @Nullable Location place;

  /**
   * @param outward whether it searches the ways from the place, or those to it
   * @param account what it costs is added to this
   */
  PlaceSearch(ArcTimes times, boolean outward, SearchAccount account) {
    this.times = times;
    this.outward = outward;
    this.account = account;
    ArcTable arcs = times.network.arcs;
    this.search = new PathSearch(outward ? arcs.outward : arcs.inward, times.millis);
  }

  /** The search around a place, as far as it went. */
  PathSearch around(Location wanted) {
    if (place != wanted) {
      account.add(search.reached());
      search.reset();
      TripEnd.seed(search, times, wanted.access(times.network.kind()), outward);
      place = wanted;
    }
    return search;
  }

  /** Time of the way from the place of an outward search to another one. */
  int millis(Location from, Location to) {
    if (from == to) {
      return TripEnd.millis(TripEnd.NO_TRIP);
    }
    PathSearch found = around(from);
    SpotTimes spot = new SpotTimes(times, to, false);
    int atFirst = found.runTo(spot.firstJunction, TravelTree.UNREACHABLE);
    // By the second end only what is sooner counts.
    long left = TripEnd.sum(atFirst, spot.firstMillis, 0) - spot.secondMillis;
    int atSecond = found.runTo(spot.secondJunction, (int) Math.max(0, left));
    SnappedPoint start = from.access(times.network.kind());
    return TripEnd.millis(TripEnd.best(spot, start, atFirst, atSecond));
  }
}
