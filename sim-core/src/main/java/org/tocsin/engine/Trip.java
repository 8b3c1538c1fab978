package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.roads.Location;
import org.tocsin.roads.Route;
import org.tocsin.roads.TravelTree;
import org.tocsin.roads.WayHome;

/**
 * A unit's way home: from a place to its station, along a shortest path at normal speed. Its route
 * is unpacked only when someone asks where the unit is.
 */
final class Trip {

  private final Location from;
  private final Location to;
  private final TravelTree homeward;
  private final long departMillis;
  private final long durationMillis;
  private final int streetsVersion;
  private @Nullable Route route;
  private @Nullable WayHome way;

  Trip(Location from, Location to, TravelTree homeward, long departMillis, int streetsVersion) {
    this.from = from;
    this.to = to;
    this.homeward = homeward;
    this.departMillis = departMillis;
    this.durationMillis = homeward.millisFrom(from);
    this.streetsVersion = streetsVersion;
  }

  Location from() {
    return from;
  }

  Location to() {
    return to;
  }

  long departMillis() {
    return departMillis;
  }

  long durationMillis() {
    return durationMillis;
  }

  long remainingMillis(long nowMillis) {
    return departMillis + durationMillis - nowMillis;
  }

  long elapsedMillis(long nowMillis) {
    return nowMillis - departMillis;
  }

  /** The version of the streets under which it set off. */
  int streetsVersion() {
    return streetsVersion;
  }

  /** Where it is on its way now, without unpacking its route. */
  WayHome at(long nowMillis) {
    WayHome known = way;
    if (known == null) {
      known = homeward.wayHome(from);
      way = known;
    }
    known.advance(remainingMillis(nowMillis));
    return known;
  }

  Route route() {
    if (route == null) {
      route = homeward.routeFrom(from);
    }
    return route;
  }
}
