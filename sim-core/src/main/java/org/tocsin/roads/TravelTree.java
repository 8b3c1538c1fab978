package org.tocsin.roads;

/**
 * The shortest ways between one place (the root) and everywhere: from it in an outward tree, to it
 * in an inward tree. A time is a few array reads; it counts the parts of segments at both ends and
 * the ways off the road.
 *
 * <p>Immutable. The parent of a junction is the lowest arc among its shortest ways, so the same on
 * every run.
 */
public final class TravelTree {

  /** The time between places that no way joins. */
  public static final int UNREACHABLE = Integer.MAX_VALUE;

  private final ArcTimes times;
  private final Location root;
  final SnappedPoint rootSpot;
  private final boolean outward;
  final int[] millis;
  final int[] parent;
  private final float[] metres;

  TravelTree(ArcTimes times, Location root, boolean outward) {
    this.times = times;
    this.root = root;
    this.rootSpot = root.access(times.network.kind());
    this.outward = outward;
    ArcTable arcs = times.network.arcs;
    PathSearch search = new PathSearch(outward ? arcs.outward : arcs.inward, times.millis);
    TripEnd.seed(search, times, rootSpot, outward);
    search.runToEnd();
    this.millis = search.millis;
    this.parent = search.parent;
    this.metres = PathMetres.along(times, rootSpot, outward, millis, parent);
  }

  public Location root() {
    return root;
  }

  /** Time between the root and a junction, {@link #UNREACHABLE} if there is no way. */
  public int millisAtJunction(int junction) {
    return millis[junction];
  }

  /**
   * The arc by which the shortest way reaches (or, in an inward tree, leaves) a junction; -1 at the
   * root's own street.
   */
  public int parentArc(int junction) {
    return parent[junction];
  }

  /** Follows a unit from a place to the root of this inward tree. */
  public WayHome wayHome(Location from) {
    requireDirection(false);
    long best = best(from);
    int way = TripEnd.way(best);
    int segment = from.access(times.network.kind()).segment();
    int first =
        way == TripEnd.DIRECT
            ? PathSearch.ROOT
            : TripEnd.junction(times.network, segment, way == TripEnd.BY_SECOND);
    return new WayHome(this, times, from, first);
  }

  /** Time from the root of this outward tree to a place. */
  public int millisTo(Location place) {
    requireDirection(true);
    return TripEnd.millis(best(place));
  }

  /** Time from a place to the root of this inward tree. */
  public int millisFrom(Location place) {
    requireDirection(false);
    return TripEnd.millis(best(place));
  }

  /**
   * Length of the shortest way from the root of this outward tree to a place, off-road ends
   * included.
   */
  public double metresTo(Location place) {
    requireDirection(true);
    return metresOf(place, best(place));
  }

  /**
   * Length of the shortest way from a place to the root of this inward tree, off-road ends
   * included.
   */
  public double metresFrom(Location place) {
    requireDirection(false);
    return metresOf(place, best(place));
  }

  /** The shortest way from the root of this outward tree to a reachable place. */
  public Route routeTo(Location place) {
    requireDirection(true);
    return route(place);
  }

  /** The shortest way from a reachable place to the root of this inward tree. */
  public Route routeFrom(Location place) {
    requireDirection(false);
    return route(place);
  }

  /** The shortest way from a junction to the root of this inward tree. */
  public Route routeFromJunction(int junction) {
    requireDirection(false);
    if (millis[junction] == UNREACHABLE) {
      throw noWay("junction " + junction);
    }
    double length = metres[junction] + rootSpot.offRoadMetres();
    return new Route(
        millis[junction], length, () -> RouteLegs.fromJunction(times, parent, junction, root));
  }

  private Route route(Location place) {
    long best = best(place);
    if (TripEnd.millis(best) == UNREACHABLE) {
      throw noWay(place);
    }
    return new Route(TripEnd.millis(best), metresOf(place, best), () -> unpack(place, best));
  }

  private Way unpack(Location place, long best) {
    if (place == root) {
      return RouteLegs.none(times, root);
    }
    if (outward) {
      return RouteLegs.outward(times, parent, root, place, best);
    }
    SnappedPoint spot = place.access(times.network.kind());
    return RouteLegs.inward(times, parent, place.position(), spot, root, best);
  }

  private long best(Location place) {
    if (place == root) {
      return TripEnd.NO_TRIP;
    }
    SpotTimes spot = new SpotTimes(times, place, !outward);
    return TripEnd.best(spot, rootSpot, millis[spot.firstJunction], millis[spot.secondJunction]);
  }

  private double metresOf(Location place, long best) {
    if (place == root) {
      return 0;
    }
    if (TripEnd.millis(best) == UNREACHABLE) {
      return Double.POSITIVE_INFINITY;
    }
    SnappedPoint spot = place.access(times.network.kind());
    SegmentTable segments = times.network.segments;
    double length = segments.metres[spot.segment()];
    double onRoad =
        switch (TripEnd.way(best)) {
          case TripEnd.DIRECT ->
              Math.abs(spot.fraction() - rootSpot.fraction()) * length + rootSpot.offRoadMetres();
          case TripEnd.BY_FIRST ->
              metres[segments.from[spot.segment()]]
                  + spot.fraction() * length
                  + rootSpot.offRoadMetres();
          default ->
              metres[segments.to[spot.segment()]]
                  + (1 - spot.fraction()) * length
                  + rootSpot.offRoadMetres();
        };
    return onRoad + spot.offRoadMetres();
  }

  private void requireDirection(boolean wanted) {
    if (outward != wanted) {
      throw new IllegalStateException(
          "a tree " + (outward ? "from " : "to ") + root + " knows only ways in that direction");
    }
  }

  private IllegalStateException noWay(Object place) {
    return new IllegalStateException("no way between " + root + " and " + place);
  }
}
