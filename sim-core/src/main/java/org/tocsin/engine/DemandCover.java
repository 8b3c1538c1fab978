package org.tocsin.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.city.Readiness;
import org.tocsin.city.Station;
import org.tocsin.city.UnitType;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Places;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.response.Catchment;
import org.tocsin.roads.Location;
import org.tocsin.roads.TimesTo;
import org.tocsin.roads.TravelTable;
import org.tocsin.roads.TravelTree;

/**
 * The everyday demand of the drill, grouped by which posts cover it. Found once for each kind of
 * unit and time band; groups take the place of thousands of addresses, and nothing is lost by it.
 */
final class DemandCover {

  private record Key(UnitType type, Readiness readiness, Duration within, int band) {}

  private final Replication replication;
  private final Trips trips;
  private final List<Station> posts;
  private final Map<Key, List<Catchment>> known = new HashMap<>();
  private final Map<UnitType, Map<Location, Double>> demand = new HashMap<>();
  private int streetsVersion;

  DemandCover(Replication replication, Trips trips, List<Station> posts) {
    this.replication = replication;
    this.trips = trips;
    this.posts = posts;
  }

  /** For units like those of a bay. */
  List<Catchment> catchments(Bay like, Duration within) {
    if (streetsVersion != trips.streetsVersion()) {
      streetsVersion = trips.streetsVersion();
      known.clear();
    }
    Key key = new Key(like.type(), like.readiness(), within, trips.bandIndex());
    List<Catchment> found = known.get(key);
    if (found == null) {
      found = find(like, within.toMillis());
      known.put(key, found);
    }
    return found;
  }

  private List<Catchment> find(Bay like, long withinMillis) {
    List<Location> stations = posts.stream().map(Station::location).toList();
    TravelTable table = trips.outward(stations, like.type().outbound());
    Map<BitSet, Double> perDay = new LinkedHashMap<>();
    demand
        .computeIfAbsent(like.type(), this::demand)
        .forEach(
            (place, weight) ->
                perDay.merge(
                    covering(table.timesTo(place), like, withinMillis), weight, Double::sum));
    List<Catchment> catchments = new ArrayList<>();
    perDay.forEach(
        (covering, weight) -> catchments.add(new Catchment(weight, covering.stream().toArray())));
    return catchments;
  }

  private BitSet covering(TimesTo times, Bay like, long withinMillis) {
    BitSet covering = new BitSet();
    for (int post = 0; post < posts.size(); post++) {
      int network = times.millisFrom(post);
      covering.set(
          post,
          network != TravelTree.UNREACHABLE && like.expectedFromQuarters(network) <= withinMillis);
    }
    return covering;
  }

  /** Incidents a day that units of a type can help with, by place. */
  private Map<Location, Double> demand(UnitType type) {
    Map<Location, Double> demand = new LinkedHashMap<>();
    for (DemandEntry entry : replication.drill().demand()) {
      if (entry instanceof PoissonDemand poisson
          && type.provides().contributesTo(poisson.type().need().fullForce())) {
        Places places = poisson.places();
        for (int i = 0; i < places.size(); i++) {
          double perDay = poisson.perDay() * places.weight(i) / places.totalWeight();
          demand.merge(places.place(i).location(), perDay, Double::sum);
        }
      }
    }
    return demand;
  }
}
