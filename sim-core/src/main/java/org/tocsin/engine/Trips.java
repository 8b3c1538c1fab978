package org.tocsin.engine;

import org.tocsin.roads.JunctionAhead;
import org.tocsin.roads.Location;
import org.tocsin.roads.RoadConditions;
import org.tocsin.roads.Route;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.Travel;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTree;

/**
 * How long trips take under the roads of this replication; a trip uses the time band in which it
 * starts.
 */
final class Trips {

  private final Replication replication;
  private final Travel travel;

  Trips(Replication replication) {
    this.replication = replication;
    this.travel = new Travel(replication.drill().city().streets(), RoadConditions.NORMAL);
  }

  /** Travel times from a bay's station to everywhere, by its units' mode. */
  TravelTree outward(Bay bay) {
    return travel.from(bay.station().location(), bay.type().outbound(), band());
  }

  /** The way home from a place, starting now. */
  Trip home(Bay bay, Location from) {
    TravelTree homeward = travel.to(bay.station().location(), bay.type().homebound(), band());
    return new Trip(from, bay.station().location(), homeward, replication.nowMillis());
  }

  /**
   * The way to a place for a unit on its way home: straight from the scene that it has just
   * cleared, or else from the next junction, or from its station if it has passed the last one.
   *
   * @param limitMillis network times above this need not be found
   */
  Detour detour(Bay bay, Trip home, Location place, int limitMillis) {
    long now = replication.nowMillis();
    TravelMode mode = bay.type().outbound();
    if (home.departMillis() == now) {
      return new Detour(0, 0, travel.millisBetween(home.from(), place, mode, band(), limitMillis));
    }
    JunctionAhead ahead = home.junctionAhead(now);
    int network =
        ahead.junction().isEmpty()
            ? outward(bay).millisTo(place)
            : travel.millisFromJunction(
                ahead.junction().getAsInt(), place, mode, band(), limitMillis);
    return new Detour(ahead.millis(), ahead.metres(), network);
  }

  /** Metres of the way that {@link #detour} found. */
  double detourMetres(Bay bay, Trip home, Location place) {
    TravelMode mode = bay.type().outbound();
    if (home.departMillis() == replication.nowMillis()) {
      return travel.routeBetween(home.from(), place, mode, band()).metres();
    }
    JunctionAhead ahead = home.junctionAhead(replication.nowMillis());
    if (ahead.junction().isEmpty()) {
      return ahead.metres() + outward(bay).metresTo(place);
    }
    Route route = travel.routeFromJunction(ahead.junction().getAsInt(), place, mode, band());
    return ahead.metres() + route.metres();
  }

  /**
   * A time that a unit on its way home cannot beat on the network: it is no farther from its
   * station than the rest of its way could be at the highest speed, measured along the straight
   * line.
   */
  long lowerBoundMillis(Bay bay, Trip home, Location place) {
    double remainingMetres =
        home.remainingMillis(replication.nowMillis())
            / travel.leastMillisPerMetre(bay.type().homebound(), band());
    double metres = travel.straightMetres(home.to(), place) - remainingMetres;
    return metres <= 0
        ? 0
        : (long) (metres * travel.leastMillisPerMetre(bay.type().outbound(), band()));
  }

  private TimeBand band() {
    return replication.drill().city().timeBands().bands().get(replication.band());
  }
}
