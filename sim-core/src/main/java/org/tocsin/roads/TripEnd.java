package org.tocsin.roads;

/**
 * How a trip meets the network at the end where a search began or is asked: by the first end of the
 * spot's segment, by its second end, or straight along the segment when both spots share it. A
 * choice is packed with its time into a long.
 */
final class TripEnd {

  static final int DIRECT = 0;
  static final int BY_FIRST = 1;
  static final int BY_SECOND = 2;

  /** From a place to itself. */
  static final long NO_TRIP = DIRECT;

  /** No way at all. */
  static final long NO_WAY = pack(TravelTree.UNREACHABLE, DIRECT);

  private TripEnd() {}

  static int millis(long choice) {
    return (int) (choice >>> 2);
  }

  static int way(long choice) {
    return (int) choice & 3;
  }

  /** Begins a search at a spot, its way off the road included. */
  static void seed(PathSearch search, ArcTimes times, SnappedPoint root, boolean departing) {
    seed(search, times, root, departing, false);
    seed(search, times, root, departing, true);
  }

  private static void seed(
      PathSearch search, ArcTimes times, SnappedPoint root, boolean departing, boolean second) {
    int millis = seedMillis(times, root, departing, second);
    if (millis != TravelTree.UNREACHABLE) {
      search.seed(junction(times.network, root.segment(), second), millis);
    }
  }

  /** Time between a root and one end of its segment, where a search begins. */
  static int seedMillis(ArcTimes times, SnappedPoint root, boolean departing, boolean second) {
    int part = times.toEnd(root, second, departing);
    return part == TravelTree.UNREACHABLE ? part : times.offRoad(root) + part;
  }

  /**
   * By which end of its segment a root joins a junction that the search reached from it without an
   * arc.
   */
  static boolean joinsBySecond(ArcTimes times, SnappedPoint root, boolean departing, int junction) {
    int segment = root.segment();
    if (junction(times.network, segment, false) != junction) {
      return true;
    }
    if (junction(times.network, segment, true) != junction) {
      return false;
    }
    return times.toEnd(root, true, departing) < times.toEnd(root, false, departing);
  }

  /**
   * The best way between a spot and the root of a search that knows the times at both ends of the
   * spot's segment. Ties go to the direct way, then to the first end.
   */
  static long best(SpotTimes place, SnappedPoint root, int atFirst, int atSecond) {
    long byFirst = pack((long) atFirst + place.firstMillis, BY_FIRST);
    long bySecond = pack((long) atSecond + place.secondMillis, BY_SECOND);
    long best = Math.min(byFirst, bySecond);
    if (place.spot.segment() == root.segment()) {
      best = Math.min(best, direct(place, root));
    }
    return Math.min(best, NO_WAY);
  }

  private static long direct(SpotTimes place, SnappedPoint root) {
    ArcTimes times = place.times;
    int along = place.departing ? times.between(place.spot, root) : times.between(root, place.spot);
    return pack(sum(times.offRoad(root), along, times.offRoad(place.spot)), DIRECT);
  }

  static int junction(RoadNetwork network, int segment, boolean second) {
    return network.arcs.junction(segment, second);
  }

  static long sum(int a, int b, int c) {
    return Math.min(TravelTree.UNREACHABLE, (long) a + b + c);
  }

  static long pack(long millis, int way) {
    return millis << 2 | way;
  }
}
