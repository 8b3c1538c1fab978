package org.tocsin.roads;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A search from everywhere to one place that grows as far as anyone asks and meets the roots of a
 * {@link TravelTable} on its way, near ones first (incremental network expansion: Papadias, Zhang,
 * Mamoulis and Tao, "Query processing in spatial network databases", VLDB 2003).
 */
final class NetworkExpansion implements TimesTo {

  private final Surroundings around;
  private final Location place;
  private final SnappedPoint spot;
  private final PathSearch search;
  private final long number;
  private final BitSet met = new BitSet();

  /** The roots that were met, in that order, and a time that none met later can beat. */
  private int[] roots = new int[8];

  private int[] leastMillis = new int[8];
  private int metCount;

  NetworkExpansion(Surroundings around, Location place) {
    this.around = around;
    this.place = place;
    this.spot = place.access(around.times.network.kind());
    this.search = around.search;
    this.number = around.begin(spot);
    meetAlongStreet();
  }

  /** From roots on the place's own street the way may lead there without passing a junction. */
  private void meetAlongStreet() {
    int end = around.firstEndAt(TripEnd.junction(around.times.network, spot.segment(), false));
    for (; end >= 0; end = around.nextEnd(end)) {
      if (around.spot(end >> 1).spot.segment() == spot.segment()) {
        meet(end >> 1, 0);
      }
    }
  }

  @Override
  public Location place() {
    return place;
  }

  @Override
  public int millisFrom(int root) {
    requireCurrent();
    if (around.roots.get(root) == place) {
      return TripEnd.millis(TripEnd.NO_TRIP);
    }
    SpotTimes from = around.spot(root);
    int atFirst = millis(from.firstJunction, from.firstMillis, TravelTree.UNREACHABLE);
    int byFirst = (int) TripEnd.sum(atFirst, from.firstMillis, 0);
    int atSecond = millis(from.secondJunction, from.secondMillis, byFirst);
    return TripEnd.millis(TripEnd.best(from, spot, atFirst, atSecond));
  }

  /** Time from a junction, certain if with what comes before it is within a limit. */
  private int millis(int junction, int before, int limitMillis) {
    while (search.earliest() < search.millis[junction]
        && TripEnd.sum(search.earliest(), before, 0) < limitMillis) {
      grow();
    }
    return search.millis[junction];
  }

  @Override
  public NearestFirst nearestFirst() {
    return new AsMet();
  }

  /** Nothing is known of the times from elsewhere. */
  @Override
  public int leastMillis(WayHome unit) {
    return 0;
  }

  private void grow() {
    int at = search.earliest();
    int junction = search.settleNext();
    for (int end = around.firstEndAt(junction); end >= 0; end = around.nextEnd(end)) {
      meet(end >> 1, at);
    }
  }

  private void meet(int root, int atMillis) {
    if (met.get(root)) {
      return;
    }
    met.set(root);
    if (metCount == roots.length) {
      roots = Arrays.copyOf(roots, 2 * metCount);
      leastMillis = Arrays.copyOf(leastMillis, 2 * metCount);
    }
    roots[metCount] = root;
    leastMillis[metCount++] = atMillis;
  }

  private void requireCurrent() {
    if (!around.isCurrent(number)) {
      throw new IllegalStateException("the table was asked for another place after " + place);
    }
  }

  /** The roots in the order in which they are met. */
  private final class AsMet implements NearestFirst {
    private int passed;

    @Override
    public boolean hasNext() {
      requireCurrent();
      return passed < metCount || search.earliest() != TravelTree.UNREACHABLE;
    }

    @Override
    public int next() {
      if (passed == metCount) {
        grow();
      }
      return passed < metCount ? roots[passed++] : NONE_YET;
    }

    @Override
    public boolean visit(int root) {
      return root != NONE_YET;
    }

    @Override
    public int leastMillis() {
      return passed < metCount ? leastMillis[passed] : search.earliest();
    }
  }
}
