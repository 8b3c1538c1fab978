package org.tocsin.roads;

/**
 * Nearest first as the rows of a {@link RootRows table} tell (the threshold algorithm: Fagin, Lotem
 * and Naor, "Optimal aggregation algorithms for middleware", JCSS 66, 2003; its two lists are the
 * roots by their times to either end of the street). A root may come twice, of which the second
 * time is known if nobody else walks through the roots at the same time.
 */
final class TabledOrder implements NearestFirst {

  private final RootRows table;
  private final TabledTimes times;
  private final int first;
  private final int second;
  private final int count;
  private final long walk;
  private int passed;

  TabledOrder(RootRows table, TabledTimes times) {
    this.table = table;
    this.times = times;
    this.count = table.size();
    this.walk = table.nextWalk();
    this.first = table.order.at(times.spot.firstJunction);
    this.second = table.order.at(times.spot.secondJunction);
  }

  @Override
  public boolean hasNext() {
    return passed < 2 * count;
  }

  @Override
  public int next() {
    int list = (passed & 1) == 0 ? first : second;
    return table.order.roots[list + (passed++ >> 1)];
  }

  @Override
  public boolean visit(int root) {
    boolean first = table.lastWalk[root] != walk;
    table.lastWalk[root] = walk;
    return first;
  }

  @Override
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
