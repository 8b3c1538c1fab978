package org.tocsin.roads;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Times from whichever of several places (the roots) is nearest, to everywhere, by one mode in one
 * time band. Immutable. Obtained from {@link TravelTimes#fromNearest}.
 */
public final class NearestTimes {

  private final ArcTimes times;
  private final List<TravelTree> outward;
  private final int[] leastMillis;

  /** The segments on which a tree has its root. */
  private final BitSet rooted = new BitSet();

  /**
   * @param outward the trees from all roots; at least one
   */
  NearestTimes(ArcTimes times, List<TravelTree> outward) {
    this.times = times;
    this.outward = List.copyOf(outward);
    this.leastMillis = outward.get(0).millis().clone();
    for (TravelTree tree : outward) {
      rooted.set(tree.rootSpot.segment());
      int[] millis = tree.millis();
      Arrays.setAll(leastMillis, junction -> Math.min(leastMillis[junction], millis[junction]));
    }
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
    for (TravelTree tree : outward) {
      if (tree.rootSpot.segment() == spot.spot.segment()) {
        least = Math.min(least, tree.millisTo(place));
      }
    }
    return least;
  }
}
