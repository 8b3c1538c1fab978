package org.tocsin.roads;

import java.util.BitSet;
import java.util.List;

/**
 * Times from whichever of several places (the roots) is nearest, to everywhere, by one mode in one
 * time band. Immutable. Obtained from {@link TravelTimes#fromNearest}.
 */
public final class NearestTimes {

  private final ArcTimes times;
  private final List<Location> roots;
  private final int[] leastMillis;

  /** The segments on which a root lies. */
  private final BitSet rooted = new BitSet();

  /**
   * @param roots at least one
   */
  NearestTimes(ArcTimes times, List<Location> roots) {
    this.times = times;
    this.roots = List.copyOf(roots);
    PathSearch fromAll = new PathSearch(times.network.arcs.outward, times.millis);
    for (Location root : roots) {
      SnappedPoint spot = root.access(times.network.kind());
      TripEnd.seed(fromAll, times, spot, true);
      rooted.set(spot.segment());
    }
    fromAll.runToEnd();
    this.leastMillis = fromAll.millis;
  }

  /** Time to a place, {@link TravelTree#UNREACHABLE} if no way leads there from any root. */
  public int millisTo(Location place) {
    SpotTimes spot = new SpotTimes(times, place, false);
    long byFirst = (long) leastMillis[spot.firstJunction] + spot.firstMillis;
    long bySecond = (long) leastMillis[spot.secondJunction] + spot.secondMillis;
    int least = (int) Math.min(TravelTree.UNREACHABLE, Math.min(byFirst, bySecond));
    return rooted.get(spot.spot.segment())
        ? Math.min(least, millisAlongStreet(place, spot))
        : least;
  }

  /** From roots on the place's own street the way may lead there without passing a junction. */
  private int millisAlongStreet(Location place, SpotTimes spot) {
    int least = TravelTree.UNREACHABLE;
    for (Location root : roots) {
      SnappedPoint from = root.access(times.network.kind());
      if (root == place) {
        return TripEnd.millis(TripEnd.NO_TRIP);
      }
      if (from.segment() == spot.spot.segment()) {
        long direct = TripEnd.best(spot, from, TravelTree.UNREACHABLE, TravelTree.UNREACHABLE);
        least = Math.min(least, TripEnd.millis(direct));
      }
    }
    return least;
  }
}
