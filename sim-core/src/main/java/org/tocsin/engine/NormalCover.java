package org.tocsin.engine;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.tocsin.city.Readiness;
import org.tocsin.city.UnitType;
import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Places;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.response.Catchment;
import org.tocsin.roads.Location;

/**
 * The everyday demand of a drill and who covers it on the streets as they are on the map: found by
 * the first replication that asks and kept for all. Safe for threads; what is kept is the same
 * whoever finds it.
 */
final class NormalCover {

  /**
   * What a catchment depends on while the streets stay as they are.
   *
   * @param turnoutMillis mean turnout in the hour in which it is asked
   */
  record Kind(
      UnitType type, Readiness readiness, long turnoutMillis, Duration within, int timeBand) {}

  private final Drill drill;
  private final Map<Kind, List<Catchment>> catchments = new ConcurrentHashMap<>();
  private final Map<UnitType, Map<Location, Double>> demand = new ConcurrentHashMap<>();

  NormalCover(Drill drill) {
    this.drill = drill;
  }

  List<Catchment> catchments(Kind kind, Supplier<List<Catchment>> search) {
    return catchments.computeIfAbsent(kind, k -> search.get());
  }

  /** Incidents a day that units of a type can help with, by place. */
  Map<Location, Double> demand(UnitType type) {
    return demand.computeIfAbsent(type, this::findDemand);
  }

  private Map<Location, Double> findDemand(UnitType type) {
    Map<Location, Double> found = new LinkedHashMap<>();
    for (DemandEntry entry : drill.demand()) {
      if (entry instanceof PoissonDemand poisson
          && type.provides().contributesTo(poisson.type().need().fullForce())) {
        Places places = poisson.places();
        for (int i = 0; i < places.size(); i++) {
          double perDay = poisson.perDay() * places.weight(i) / places.totalWeight();
          found.merge(places.place(i).location(), perDay, Double::sum);
        }
      }
    }
    return found;
  }
}
