package org.tocsin.roads;

/**
 * Follows a unit along the shortest way from a place to the root of an inward tree without
 * unpacking that way: on which segment it is, and which junction comes next. Obtained from {@link
 * TravelTree#wayHome}.
 *
 * <p>Not safe for threads.
 */
public final class WayHome {

  private static final int NONE = PathSearch.ROOT;

  private final TravelTree tree;
  private final ArcTimes times;
  private final int firstSegment;
  private final int wholeMillis;

  /** The arc that it is on; none on the first and the last segment, which it uses in part. */
  private int arc = NONE;

  /** The next junction, now included; none after the last one. */
  private int junction;

  /** Time left at that junction. */
  private int junctionMillis;

  private long remainingMillis = Long.MAX_VALUE;

  WayHome(TravelTree inward, ArcTimes times, Location from, int firstJunction) {
    this.tree = inward;
    this.times = times;
    this.firstSegment = from.access(times.network.kind()).segment();
    this.wholeMillis = inward.millisFrom(from);
    heads(firstJunction);
  }

  /** Moves the unit to where it has some time left to the root; no longer than before. */
  public void advance(long remaining) {
    remainingMillis = remaining;
    while (junctionMillis > remaining) {
      arc = tree.parentArc(junction);
      heads(arc == NONE ? NONE : times.network.head(arc));
    }
  }

  private void heads(int next) {
    junction = next;
    junctionMillis = next == NONE ? Integer.MIN_VALUE : tree.millisAtJunction(next);
  }

  /** The segment that it is on, or off which it is. */
  int segment() {
    if (arc != NONE) {
      return times.network.segmentOf(arc);
    }
    return junction != NONE ? firstSegment : tree.root().access(times.network.kind()).segment();
  }

  /** Whether it is still where it set off: from there it may go anywhere. */
  boolean isAtStart() {
    return remainingMillis >= wholeMillis;
  }

  /** Whether it is on a whole arc; on the first and the last segment it might go either way. */
  public boolean mustPassJunction() {
    return arc != NONE;
  }

  /** Where on the arc it is, as the {@link Route} of this way tells. */
  UnderWay underWay() {
    int duration = times.millis[arc];
    double share = (double) (junctionMillis + duration - remainingMillis) / duration;
    return UnderWay.on(StreetLeg.whole(times, arc), Math.max(0, Math.min(1, share)));
  }

  int junction() {
    return junction;
  }

  /** A time that it takes at least to the next junction, in another mode. */
  int leastMillisToJunction(ArcTimes mode) {
    double left = remainingMillis - junctionMillis;
    return Math.max(0, (int) (left / times.millis[arc] * mode.millis[arc]) - 1);
  }
}
