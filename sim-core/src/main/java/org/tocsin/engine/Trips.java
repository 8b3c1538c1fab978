package org.tocsin.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.roads.Location;
import org.tocsin.roads.Route;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.Travel;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTable;
import org.tocsin.roads.TravelTree;
import org.tocsin.roads.WayHome;

/**
 * How long trips take under the roads of this replication; a trip uses the time band in which it
 * starts.
 */
final class Trips {

  /** Times of partial segments at both ends are rounded to the nearest millisecond. */
  private static final int ROUNDING_MILLIS = 2;

  private final Replication replication;
  private final Travel travel;

  Trips(Replication replication) {
    this.replication = replication;
    this.travel = new Travel(replication.drill().city().streets(), replication.roads());
  }

  /** Travel times from a bay's station to everywhere. */
  TravelTree outward(Bay bay, TravelMode mode) {
    return travel.from(bay.station().location(), mode, band());
  }

  /** Travel times from everywhere to a fixed place such as a hospital. */
  TravelTree inward(Location place, TravelMode mode) {
    return travel.to(place, mode, band());
  }

  /** Travel time from anywhere to a fixed place such as a hospital. */
  int inwardMillis(Location from, Location place, TravelMode mode) {
    return travel.millisTo(from, place, mode, band());
  }

  /** The way between two places, starting now. */
  Route between(Location from, Location to, TravelMode mode) {
    return travel.routeBetween(from, to, mode, band());
  }

  /** The same; null where no way joins them. */
  @Nullable Route findBetween(Location from, Location to, TravelMode mode) {
    int millis = travel.millisBetween(from, to, mode, band(), TravelTree.UNREACHABLE);
    return millis == TravelTree.UNREACHABLE ? null : between(from, to, mode);
  }

  /** Travel times from many stations, under the streets as they are now. */
  TravelTable outward(List<Location> stations, TravelMode mode) {
    return travel.table(stations, mode, band());
  }

  /** Grows whenever any street has changed. */
  int streetsVersion() {
    return travel.version();
  }

  /** The time band that holds now, as an index into the city's bands. */
  int bandIndex() {
    return replication.band();
  }

  int hourOfWeek() {
    return replication.hours().hourOfWeek(now());
  }

  int bandCount() {
    return replication.drill().city().timeBands().bands().size();
  }

  /** The way home from a place, starting now. */
  Trip home(Bay bay, Location from) {
    TravelTree homeward = travel.to(bay.station().location(), bay.type().homebound(), band());
    return new Trip(
        from, bay.station().location(), homeward, replication.nowMillis(), travel.version());
  }

  /** Time to another bay's station for a unit on its way home; unreachable if there is no way. */
  int elsewhereMillis(Bay bay, Trip home) {
    Location station = bay.station().location();
    TravelMode mode = bay.type().homebound();
    Location cleared = home.clearedAt(now());
    TravelTree homeward = travel.to(station, mode, band());
    return cleared != null
        ? homeward.millisFrom(cleared)
        : travel.millisDiverted(
            home.route(), home.elapsedMillis(now()), station, mode, band(), TravelTree.UNREACHABLE);
  }

  /** The way that this times: it turns at the next junction. */
  Trip elsewhere(Bay bay, Trip home) {
    Location cleared = home.clearedAt(now());
    if (cleared != null) {
      return home(bay, cleared);
    }
    return turned(bay, home.route(), home.elapsedMillis(now()));
  }

  /** The way home of a unit that is called off on its way out: it turns at the next junction. */
  Trip homeFromTheRoad(Bay bay, WayOut out) {
    return turned(bay, out.route(), out.elapsedMillis(now()));
  }

  /** The way home from where a unit is on its way home, under the streets as they are now. */
  Trip homeAnew(Bay bay, Trip home) {
    Location cleared = home.clearedAt(now());
    return cleared != null
        ? home(bay, cleared)
        : turned(bay, home.route(), home.elapsedMillis(now()));
  }

  private Trip turned(Bay bay, Route current, long elapsedMillis) {
    Location station = bay.station().location();
    TravelMode mode = bay.type().homebound();
    // Stations are few: with the tree at hand the way is read off it instead of being searched.
    travel.to(station, mode, band());
    Route way = findDiverted(current, elapsedMillis, station, mode);
    return way == null
        ? Trip.stuck(current, elapsedMillis, station, now(), travel.version())
        : new Trip(way, station, now(), travel.version());
  }

  /** The way on to where a unit is going, under the streets as they are now; null if none is. */
  @Nullable Route findOnward(WayOut out, Location place, TravelMode mode) {
    return findDiverted(out.route(), out.elapsedMillis(now()), place, mode);
  }

  private @Nullable Route findDiverted(
      Route current, long elapsedMillis, Location place, TravelMode mode) {
    int millis =
        travel.millisDiverted(current, elapsedMillis, place, mode, band(), TravelTree.UNREACHABLE);
    return millis == TravelTree.UNREACHABLE
        ? null
        : travel.divert(current, elapsedMillis, place, mode, band());
  }

  /**
   * Network time to a place for a unit on its way home, or {@link TravelTree#UNREACHABLE} beyond
   * the limit: straight from the scene that it has just cleared, or else from the next junction.
   */
  int detourMillis(TravelMode mode, Trip home, Location place, int limitMillis) {
    Location cleared = home.clearedAt(now());
    if (cleared != null) {
      return travel.millisBetween(cleared, place, mode, band(), limitMillis);
    }
    WayHome at = home.at(now());
    return at != null && at.mustPassJunction()
        ? travel.millisDiverted(at, place, mode, band(), limitMillis)
        : travel.millisDiverted(
            home.route(), home.elapsedMillis(now()), place, mode, band(), limitMillis);
  }

  /** Network time to another place for a unit on its way to an incident, as for one going home. */
  int detourMillis(TravelMode mode, WayOut out, Location place, int limitMillis) {
    return travel.millisDiverted(
        out.route(), out.elapsedMillis(now()), place, mode, band(), limitMillis);
  }

  /** The way that this times. */
  Route detour(TravelMode mode, WayOut out, Location place) {
    return travel.divert(out.route(), out.elapsedMillis(now()), place, mode, band());
  }

  /** The way that {@link #detourMillis} times. */
  Route detour(TravelMode mode, Trip home, Location place) {
    Location cleared = home.clearedAt(now());
    if (cleared != null) {
      return travel.routeBetween(cleared, place, mode, band());
    }
    WayHome at = home.at(now());
    return at != null && at.mustPassJunction()
        ? travel.divert(at, place, mode, band())
        : travel.divert(home.route(), home.elapsedMillis(now()), place, mode, band());
  }

  /**
   * A time that a unit on its way home cannot beat on the network: it is no farther from its
   * station than the rest of its way could be at the highest speed, measured along the straight
   * line.
   */
  long lowerBoundMillis(Bay bay, TravelMode mode, Trip home, Location place) {
    double remainingMetres =
        home.remainingMillis(now()) / travel.leastMillisPerMetre(bay.type().homebound(), band());
    double metres = travel.straightMetres(home.to(), place) - remainingMetres;
    double millis = metres * travel.leastMillisPerMetre(mode, band());
    return Math.max(0, (long) millis - ROUNDING_MILLIS);
  }

  /**
   * The same for the place that the bays look at, by what all their stations know of it; 0 if the
   * streets have changed under the unit.
   */
  int landmarkBoundMillis(Bay bay, Trip home) {
    WayHome at = home.streetsVersion() == travel.version() ? home.at(now()) : null;
    return at == null ? 0 : bay.leastMillis(at);
  }

  private long now() {
    return replication.nowMillis();
  }

  private TimeBand band() {
    return replication.drill().city().timeBands().bands().get(replication.band());
  }
}
