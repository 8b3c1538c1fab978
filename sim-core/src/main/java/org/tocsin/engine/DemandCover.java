package org.tocsin.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.city.Station;
import org.tocsin.response.Catchment;
import org.tocsin.roads.Location;
import org.tocsin.roads.TimesTo;
import org.tocsin.roads.TravelTable;
import org.tocsin.roads.TravelTree;

/**
 * The everyday demand of the drill, grouped by which posts cover it. Found once for each kind of
 * unit, turnout and time band; groups take the place of thousands of addresses, and nothing is lost
 * by it.
 */
final class DemandCover {

  private final NormalCover normal;
  private final Trips trips;
  private final List<Station> posts;

  /** On streets that are not as on the map. */
  private final Map<NormalCover.Kind, List<Catchment>> changed = new HashMap<>();

  private int streetsVersion;

  DemandCover(NormalCover normal, Trips trips, List<Station> posts) {
    this.normal = normal;
    this.trips = trips;
    this.posts = posts;
  }

  /** For units like those of a bay. */
  List<Catchment> catchments(Bay like, Duration within) {
    long turnoutMillis = like.readiness().turnoutAt(trips.hourOfWeek()).meanMillis();
    NormalCover.Kind kind =
        new NormalCover.Kind(
            like.type(), like.readiness(), turnoutMillis, within, trips.bandIndex());
    if (trips.streetsVersion() == 0) {
      return normal.catchments(kind, () -> find(kind, like));
    }
    if (streetsVersion != trips.streetsVersion()) {
      streetsVersion = trips.streetsVersion();
      changed.clear();
    }
    return changed.computeIfAbsent(kind, k -> find(kind, like));
  }

  private List<Catchment> find(NormalCover.Kind kind, Bay like) {
    Reach reach = new Reach(like, kind.within().toMillis() - kind.turnoutMillis());
    List<Location> stations = posts.stream().map(Station::location).toList();
    Map<Location, Double> demand = normal.demand(like.type());
    TravelTable table = trips.outward(stations, like.type().outbound()).expecting(demand.size());
    Map<BitSet, Double> perDay = new LinkedHashMap<>();
    BitSet covering = new BitSet();
    demand.forEach(
        (place, weight) -> {
          reach.find(table.timesTo(place), posts.size(), covering);
          // Thousands of places share a few hundred sets, so only a new one is copied.
          if (perDay.computeIfPresent(covering, (set, before) -> before + weight) == null) {
            perDay.put((BitSet) covering.clone(), weight);
          }
        });
    List<Catchment> catchments = new ArrayList<>();
    perDay.forEach((set, weight) -> catchments.add(new Catchment(weight, set.stream().toArray())));
    return catchments;
  }

  /** Who is expected in time: a travel time of these units from their post on. */
  private record Reach(Bay like, long travelMillis, int networkMillis) {

    Reach(Bay like, long travelMillis) {
      this(like, travelMillis, like.networkWithin(travelMillis));
    }

    void find(TimesTo times, int posts, BitSet covering) {
      covering.clear();
      for (int post = 0; post < posts; post++) {
        int network = times.millisFrom(post);
        // Most are too far away by far.
        if (network <= networkMillis
            && network != TravelTree.UNREACHABLE
            && like.expectedTravel(network) <= travelMillis) {
          covering.set(post);
        }
      }
    }
  }
}
