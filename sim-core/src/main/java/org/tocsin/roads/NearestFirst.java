package org.tocsin.roads;

/**
 * Goes through the roots of a {@link TravelTable} from those that are near a place to those that
 * are far, and tells how near those can be at best that are still to come: whoever looks for the
 * nearest one may stop early (the threshold algorithm: Fagin, Lotem and Naor, "Optimal aggregation
 * algorithms for middleware", JCSS 66, 2003; its two lists are the roots by their times to either
 * end of the street). A root may come twice, of which the second time is known if nobody else walks
 * through the roots at the same time.
 */
public final class NearestFirst {

  private final TravelTable table;
  private final TimesTo times;
  private final int first;
  private final int second;
  private final int count;
  private final long walk;
  private int passed;

  NearestFirst(TravelTable table, TimesTo times) {
    this.table = table;
    this.times = times;
    this.count = table.size();
    this.walk = table.nextWalk();
    this.first = table.order.at(times.spot.firstJunction);
    this.second = table.order.at(times.spot.secondJunction);
  }

  /** Whether any root is still to come. */
  public boolean hasNext() {
    return passed < 2 * count;
  }

  /** The next root; only if there is one. */
  public int next() {
    int list = (passed & 1) == 0 ? first : second;
    return table.order.roots[list + (passed++ >> 1)];
  }

  /** Marks a root that has just come; whether it may be the first time. */
  public boolean visit(int root) {
    boolean first = table.lastWalk[root] != walk;
    table.lastWalk[root] = walk;
    return first;
  }

  /** A time from a root to the place that none still to come can beat; only if there is one. */
  public int leastMillis() {
    if (times.isRootOnStreet) {
      // It may be nearer than its way over either end.
      return 0;
    }
    int next = passed >> 1;
    int last = Math.min(next + (passed & 1), count - 1);
    return Math.min(
        times.millisByFirst(table.order.roots[first + last]),
        times.millisBySecond(table.order.roots[second + next]));
  }
}
