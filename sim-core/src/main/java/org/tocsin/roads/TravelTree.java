package org.tocsin.roads;

import org.jspecify.annotations.Nullable;

/**
 * The shortest ways between one place (the root) and everywhere: from it in an outward tree, to it
 * in an inward tree. A time is a few array reads; it counts the parts of segments at both ends and
 * the ways off the road.
 *
 * <p>Never changes in what it tells. The parent of a junction is the lowest arc among its shortest
 * ways, so the same on every run, and whether the tree was found at once or repaired.
 *
 * <p>Inside, when the streets of a replication have changed, its next tree goes on with the arrays
 * of this one, and this one keeps what was overwritten: it takes arrays of its own again only if
 * somebody still asks it, such as a unit under way (the persistent arrays of Baker, "Shallow
 * binding makes functional arrays fast", SIGPLAN Notices 26, 1991). So the trees of a replication
 * are not safe for threads; those on undisturbed streets are, for nothing goes on with their
 * arrays.
 */
public final class TravelTree {

  /** The time between places that no way joins. */
  public static final int UNREACHABLE = Integer.MAX_VALUE;

  final ArcTimes times;
  final SnappedPoint rootSpot;
  final boolean outward;
  private final Location root;
  private int[] millis;
  private int[] parents;

  /** Of all junctions at once; null in a replication's own tree, where few are asked for. */
  private final float @Nullable [] metres;

  /** What the repair that went on with these arrays has overwritten; null while they are right. */
  private @Nullable Overwritten overwritten;

  /** The same of the tree before this one. */
  private final @Nullable Overwritten before;

  private TravelTree(
      ArcTimes times,
      Location root,
      boolean outward,
      int[] millis,
      int[] parents,
      float @Nullable [] metres,
      @Nullable Overwritten before) {
    this.times = times;
    this.root = root;
    this.rootSpot = root.access(times.network.kind());
    this.outward = outward;
    this.millis = millis;
    this.parents = parents;
    this.metres = metres;
    this.before = before;
  }

  /** On undisturbed streets, for all replications. */
  static TravelTree shared(ArcTimes times, Location root, boolean outward) {
    TravelTree found = own(times, root, outward);
    float[] metres = PathMetres.along(times, found.rootSpot, outward, found.millis, found.parents);
    return new TravelTree(times, root, outward, found.millis, found.parents, metres, null);
  }

  /** Found anew, for one replication. */
  static TravelTree own(ArcTimes times, Location root, boolean outward) {
    ArcTable arcs = times.network.arcs;
    PathSearch search = new PathSearch(outward ? arcs.outward : arcs.inward, times.millis);
    TripEnd.seed(search, times, root.access(times.network.kind()), outward);
    search.runToEnd();
    return new TravelTree(times, root, outward, search.millis, search.parent, null, null);
  }

  /** The same with arrays of its own, for one replication to repair. */
  TravelTree copy() {
    return new TravelTree(times, root, outward, millis.clone(), parents.clone(), null, null);
  }

  /** The tree after a repair of the arrays of this one, which goes on with them. */
  TravelTree repaired(ArcTimes now, Overwritten byRepair) {
    overwritten = byRepair;
    if (before != null) {
      before.isFollowedBy(byRepair);
    }
    return new TravelTree(now, root, outward, millis, parents, null, byRepair);
  }

  public Location root() {
    return root;
  }

  /** The times at all junctions, as of now: whoever keeps them must not ask after a change. */
  int[] millis() {
    if (overwritten != null) {
      takeOwnArrays(overwritten);
    }
    return millis;
  }

  /** The parents of all junctions, as of now. */
  int[] parents() {
    if (overwritten != null) {
      takeOwnArrays(overwritten);
    }
    return parents;
  }

  private void takeOwnArrays(Overwritten byRepair) {
    millis = millis.clone();
    parents = parents.clone();
    byRepair.putBack(millis, parents);
    overwritten = null;
  }

  /** Time between the root and a junction, {@link #UNREACHABLE} if there is no way. */
  public int millisAtJunction(int junction) {
    return millis()[junction];
  }

  /**
   * The arc by which the shortest way reaches (or, in an inward tree, leaves) a junction; -1 at the
   * root's own street.
   */
  public int parentArc(int junction) {
    return parents()[junction];
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
    int whole = millis()[junction];
    if (whole == UNREACHABLE) {
      throw noWay("junction " + junction);
    }
    double length = metresAt(junction) + rootSpot.offRoadMetres();
    return new Route(whole, length, () -> RouteLegs.fromJunction(times, parents(), junction, root));
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
      return RouteLegs.outward(times, parents(), root, place, best);
    }
    SnappedPoint spot = place.access(times.network.kind());
    return RouteLegs.inward(times, parents(), place.position(), spot, root, best);
  }

  private long best(Location place) {
    if (place == root) {
      return TripEnd.NO_TRIP;
    }
    SpotTimes spot = new SpotTimes(times, place, !outward);
    int[] known = millis();
    return TripEnd.best(spot, rootSpot, known[spot.firstJunction], known[spot.secondJunction]);
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
              metresAt(segments.from[spot.segment()])
                  + spot.fraction() * length
                  + rootSpot.offRoadMetres();
          default ->
              metresAt(segments.to[spot.segment()])
                  + (1 - spot.fraction()) * length
                  + rootSpot.offRoadMetres();
        };
    return onRoad + spot.offRoadMetres();
  }

  private float metresAt(int junction) {
    return metres != null
        ? metres[junction]
        : PathMetres.to(junction, times, rootSpot, outward, parents());
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
