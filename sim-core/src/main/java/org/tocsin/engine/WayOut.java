package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.roads.Location;
import org.tocsin.roads.Route;
import org.tocsin.roads.TravelTree;

/**
 * A unit's way to an incident: how long it takes, and on request where the unit is. A unit has one
 * for all of its trips, one after the other.
 */
final class WayOut {

  private long departMillis;
  private int networkMillis;
  private double metres;
  private double noise = 1;
  private @Nullable TravelTree outward;
  private @Nullable Location place;
  private @Nullable Route route;

  /** Sets off from the station. */
  void leaveStation(TravelTree tree, Location destination, long nowMillis) {
    departMillis = nowMillis;
    networkMillis = tree.millisTo(destination);
    metres = tree.metresTo(destination);
    outward = tree;
    place = destination;
    route = null;
  }

  /** Sets off from somewhere on the road. */
  void follow(Route way, long nowMillis) {
    departMillis = nowMillis;
    networkMillis = way.millis();
    metres = way.metres();
    outward = null;
    place = null;
    route = way;
  }

  /** How much slower than the network it goes, all the way. */
  void slowBy(double factor) {
    noise = factor;
  }

  long travelMillis(Bay bay) {
    return bay.travelMillis(networkMillis, noise);
  }

  double metres() {
    return metres;
  }

  Route route() {
    Route known = route;
    if (known == null) {
      if (outward == null || place == null) {
        throw new IllegalStateException("the unit is not on its way out");
      }
      known = outward.routeTo(place);
      route = known;
    }
    return known;
  }

  /** How far along its route it is, in the time of the network: the constant part comes first. */
  long elapsedMillis(Bay bay, long nowMillis) {
    long moving = Math.round((nowMillis - departMillis) / noise) - bay.constantMillis();
    return Math.max(0, Math.min(networkMillis, moving));
  }
}
