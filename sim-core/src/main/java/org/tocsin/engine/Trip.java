package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.roads.Location;
import org.tocsin.roads.Route;
import org.tocsin.roads.TravelTree;
import org.tocsin.roads.WayHome;
import org.tocsin.timeline.WayTaken;

/**
 * A unit's way home, at normal speed: from a place that it has cleared along the shortest paths to
 * its station, or from the road where it was called off; or, while no way is open, none at all. Its
 * route is unpacked only when someone asks where the unit is.
 */
final class Trip implements RoadAhead.Progress {

  private final @Nullable Location from;
  private final Location to;
  private final @Nullable TravelTree homeward;
  private final long departMillis;
  private final long durationMillis;
  private final int streetsVersion;
  private final long stuckMillis;
  private @Nullable Route route;
  private @Nullable WayHome way;

  Trip(Location from, Location to, TravelTree homeward, long departMillis, int streetsVersion) {
    this.from = from;
    this.to = to;
    this.homeward = homeward;
    this.departMillis = departMillis;
    this.durationMillis = homeward.millisFrom(from);
    this.streetsVersion = streetsVersion;
    this.stuckMillis = 0;
  }

  /** From where it was when it was called off. */
  Trip(Route way, Location to, long departMillis, int streetsVersion) {
    this(way, to, departMillis, way.millis(), streetsVersion, 0);
  }

  private Trip(
      Route way,
      Location to,
      long departMillis,
      long durationMillis,
      int streetsVersion,
      long stuckMillis) {
    this.from = null;
    this.to = to;
    this.homeward = null;
    this.departMillis = departMillis;
    this.durationMillis = durationMillis;
    this.streetsVersion = streetsVersion;
    this.stuckMillis = stuckMillis;
    this.route = way;
  }

  /** Of a unit that no way leads home from where it is on another way. */
  static Trip stuck(Route on, long elapsedMillis, Location to, long nowMillis, int streetsVersion) {
    return new Trip(on, to, nowMillis, TravelTree.UNREACHABLE, streetsVersion, elapsedMillis);
  }

  /** Whether no way leads home, so that it stays where it is. */
  boolean isStuck() {
    return durationMillis == TravelTree.UNREACHABLE;
  }

  /** The place that it has just cleared; null if it has left it, or comes from the road. */
  @Nullable Location clearedAt(long nowMillis) {
    return nowMillis == departMillis || isStuck() ? from : null;
  }

  Location to() {
    return to;
  }

  long durationMillis() {
    return durationMillis;
  }

  long remainingMillis(long nowMillis) {
    return isStuck() ? durationMillis : departMillis + durationMillis - nowMillis;
  }

  @Override
  public long elapsedMillis(long nowMillis) {
    return isStuck() ? stuckMillis : nowMillis - departMillis;
  }

  @Override
  public long reachesAtMillis(long networkMillis) {
    return departMillis + networkMillis;
  }

  /** What those hear who follow the unit. */
  WayTaken taken(long nowMillis, Unit unit) {
    long arrives = departMillis + durationMillis;
    return new WayTaken(nowMillis, unit, route(), departMillis, 0, arrives, durationMillis);
  }

  /** The version of the streets under which it set off. */
  int streetsVersion() {
    return streetsVersion;
  }

  /** Where it is on its way now, without unpacking its route; null if it came from the road. */
  @Nullable WayHome at(long nowMillis) {
    if (homeward == null || from == null || isStuck()) {
      return null;
    }
    WayHome known = way;
    if (known == null) {
      known = homeward.wayHome(from);
      way = known;
    }
    known.advance(remainingMillis(nowMillis));
    return known;
  }

  @Override
  public Route route() {
    Route known = route;
    if (known == null) {
      if (homeward == null || from == null) {
        throw new AssertionError("a way home has a route or a tree");
      }
      known = homeward.routeFrom(from);
      route = known;
    }
    return known;
  }
}
