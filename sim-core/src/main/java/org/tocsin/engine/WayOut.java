package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.roads.Location;
import org.tocsin.roads.Route;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTree;
import org.tocsin.timeline.WayTaken;

/**
 * A way with lights and sirens, to an incident or a hospital: how long it takes, and on request
 * where the unit is. Time that every trip takes, whatever its way, comes first. A unit has one for
 * all of its trips, one after the other.
 */
final class WayOut implements RoadAhead.Progress {

  private long departMillis;
  private long constantMillis;
  private int networkMillis;
  private double metres;
  private double metresBefore;
  private double noise = 1;
  private long haltedMillis = -1;
  private long expectedAtMillis;
  private @Nullable TravelTree outward;
  private @Nullable Location place;
  private @Nullable Route route;

  /** Sets off from the station. */
  void leaveStation(
      TravelTree tree, Location destination, long constantPartMillis, long nowMillis) {
    departMillis = nowMillis;
    constantMillis = constantPartMillis;
    networkMillis = tree.millisTo(destination);
    metres = tree.metresTo(destination);
    metresBefore = 0;
    haltedMillis = -1;
    outward = tree;
    place = destination;
    route = null;
  }

  /** Sets off from somewhere on the road. */
  void follow(Route way, long constantPartMillis, long nowMillis) {
    metresBefore = 0;
    constantMillis = constantPartMillis;
    take(way, nowMillis);
  }

  /** Goes on by another way, as slow as before; of the constant time what is left comes first. */
  private void goOnBy(Route way, long nowMillis) {
    metresBefore += route().metresAt(elapsedMillis(nowMillis));
    constantMillis = Math.max(0, constantMillis - movingMillis(nowMillis));
    take(way, nowMillis);
  }

  /** Goes on by the best way now, or halts if none is open. */
  Prospect findNew(Location to, TravelMode mode, StreetChange change, Trips trips, long nowMillis) {
    if (isOver(nowMillis)) {
      return Prospect.SAME;
    }
    boolean wasHalted = haltedMillis >= 0;
    Route found = trips.findOnward(this, to, mode);
    if (found == null) {
      halt(nowMillis);
      return wasHalted ? Prospect.SAME : Prospect.NONE;
    }
    if (!wasHalted
        && !change.isOn(route(), elapsedMillis(nowMillis), mode)
        && !Prospect.isSooner(found.millis(), networkMillis - elapsedMillis(nowMillis))) {
      return Prospect.SAME;
    }
    goOnBy(found, nowMillis);
    return Prospect.OTHER;
  }

  private void take(Route way, long nowMillis) {
    departMillis = nowMillis;
    networkMillis = way.millis();
    metres = way.metres();
    haltedMillis = -1;
    outward = null;
    place = null;
    route = way;
  }

  /** Stays where it is until it goes on. */
  private void halt(long nowMillis) {
    if (haltedMillis < 0) {
      haltedMillis = nowMillis;
    }
  }

  /** Whether it waits where it is until a way is open. */
  boolean isHalted() {
    return haltedMillis >= 0;
  }

  /** How much slower than the network it goes, all the way. */
  void slowBy(double factor) {
    noise = factor;
  }

  /** How long it takes from its departure, or from where it changed its way. */
  long travelMillis() {
    return Math.round(noise * (constantMillis + networkMillis));
  }

  /** What those hear who follow the unit. */
  WayTaken taken(long nowMillis, Unit unit) {
    long moves = departMillis + Math.round(noise * constantMillis);
    long arrives = departMillis + travelMillis();
    return new WayTaken(nowMillis, unit, route(), moves, 0, arrives, networkMillis);
  }

  /** Whether it is where it was going. */
  boolean isOver(long nowMillis) {
    return haltedMillis < 0 && nowMillis >= departMillis + travelMillis();
  }

  /** All of it, what came before a change of the way included. */
  double metres() {
    return metresBefore + metres;
  }

  @Override
  public Route route() {
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

  /** When the dispatcher expects it there, told anew whenever that changes. */
  void expectAt(long atMillis) {
    expectedAtMillis = atMillis;
  }

  /** In milliseconds since time 0. */
  long expectedAtMillis() {
    return expectedAtMillis;
  }

  @Override
  public long elapsedMillis(long nowMillis) {
    return Math.max(0, Math.min(networkMillis, movingMillis(nowMillis) - constantMillis));
  }

  @Override
  public long reachesAtMillis(long networkElapsedMillis) {
    double moving = noise * (constantMillis + networkElapsedMillis);
    long at = departMillis + (long) moving + 1;
    while (at > departMillis && elapsedMillis(at) > networkElapsedMillis) {
      at--;
    }
    return at;
  }

  private long movingMillis(long nowMillis) {
    long until = haltedMillis < 0 ? nowMillis : haltedMillis;
    return Math.round((until - departMillis) / noise);
  }
}
