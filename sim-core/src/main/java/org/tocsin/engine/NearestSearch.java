package org.tocsin.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.response.Assignment;
import org.tocsin.response.Eligibility;
import org.tocsin.response.ResponsePlan;
import org.tocsin.roads.Location;
import org.tocsin.roads.NearestFirst;
import org.tocsin.roads.TimesTo;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTree;

/**
 * Finds the available unit that is expected first: bays by looking up their station's travel tree,
 * units on their way home by a search that is bounded by the best found so far. Ties go to the
 * lowest id.
 */
final class NearestSearch {

  /** A unit on its way home that is expected in so much time at the earliest. */
  private record Promising(UnitLifecycle unit, long leastMillis) {}

  private static final Comparator<Promising> SOONEST_FIRST =
      Comparator.comparingLong(Promising::leastMillis);

  private final List<Promising> promising = new ArrayList<>();
  private final Fleet fleet;
  private final Trips trips;
  private final ResponsePlan plan;
  private @Nullable UnitLifecycle best;
  private int priority;

  /** Of the best, or else within which one is looked for. */
  private long bestMillis;

  NearestSearch(Fleet fleet, Trips trips, ResponsePlan plan) {
    this.fleet = fleet;
    this.trips = trips;
    this.plan = plan;
  }

  Optional<Assignment> find(Incident incident, Capabilities needed, Eligibility eligibility) {
    best = null;
    priority = incident.type().priority();
    bestMillis = eligibility.within().toMillis();
    Predicate<Unit> eligible = eligibility.units();
    Location place = incident.place().location();
    searchBays(place, needed, eligible);
    searchRoads(place, needed, eligible);
    searchPreemptible(incident, needed, eligible);
    return best == null
        ? Optional.empty()
        : Optional.of(new Assignment(best.unit(), incident, Duration.ofMillis(bestMillis)));
  }

  private void searchBays(Location place, Capabilities needed, Predicate<Unit> eligible) {
    for (ModeBays bays : fleet.baysByMode(priority)) {
      TimesTo times = bays.lookAt(place);
      NearestFirst order = times.nearestFirst();
      while (order.hasNext() && bays.mightArriveWithin(order.leastMillis(), bestMillis)) {
        int station = order.next();
        if (order.visit(station)) {
          searchStation(bays.baysAt(station), times.millisFrom(station), needed, eligible);
        }
      }
    }
  }

  private void searchStation(
      Bay[] bays, int network, Capabilities needed, Predicate<Unit> eligible) {
    if (network == TravelTree.UNREACHABLE) {
      return;
    }
    for (Bay bay : bays) {
      // The time first: few are quicker than the best so far, so few are asked what they provide.
      if (bay.mightArriveWithin(network, bestMillis) && bay.contributesTo(needed)) {
        offer(bay.firstInQuarters(eligible), bay.expectedFromQuarters(network));
      }
    }
  }

  private void searchRoads(Location place, Capabilities needed, Predicate<Unit> eligible) {
    promising.clear();
    for (UnitLifecycle unit : fleet.returning()) {
      Bay bay = unit.bay();
      Trip home = unit.wayHome();
      int limit = bay.networkWithin(bestMillis);
      if (unit.provides().contributesTo(needed)
          && trips.lowerBoundMillis(bay, bay.type().outbound(priority), home, place) <= limit) {
        int least = trips.landmarkBoundMillis(bay, home);
        if (least <= limit && eligible.test(unit.unit())) {
          promising.add(new Promising(unit, bay.expectedTravel(least)));
        }
      }
    }
    // The most promising first: once it is found, there is often no need to look for the others.
    promising.sort(SOONEST_FIRST);
    for (int i = 0; i < promising.size(); i++) {
      if (promising.get(i).leastMillis() <= bestMillis) {
        searchRoad(promising.get(i).unit(), place);
      }
    }
  }

  private void searchRoad(UnitLifecycle unit, Location place) {
    Bay bay = unit.bay();
    TravelMode mode = bay.type().outbound(priority);
    int network = trips.detourMillis(mode, unit.wayHome(), place, bay.networkWithin(bestMillis));
    if (network != TravelTree.UNREACHABLE) {
      offer(unit, bay.expectedTravel(network));
    }
  }

  /** Units on their way to incidents from which this one may take them. */
  private void searchPreemptible(Incident incident, Capabilities needed, Predicate<Unit> eligible) {
    for (UnitLifecycle unit : fleet.onTheirWay()) {
      if (unit.service().isFull()
          && plan.mayPreempt(unit.target().type().priority(), incident.type().priority())
          && unit.provides().contributesTo(needed)
          && eligible.test(unit.unit())) {
        offer(unit, expectedMillis(unit, incident, bestMillis));
      }
    }
  }

  /** Mean time to an incident for a unit wherever it is, or more than the limit. */
  long expectedMillis(UnitLifecycle unit, Incident incident, long limitMillis) {
    Location place = incident.place().location();
    Bay bay = unit.bay();
    TravelMode mode = bay.type().outbound(incident.type().priority());
    bay.expectTurnoutOfNow();
    int limit = bay.networkWithin(limitMillis);
    int network =
        switch (unit.status()) {
          case RETURNING ->
              trips.lowerBoundMillis(bay, mode, unit.wayHome(), place) <= limit
                  ? trips.detourMillis(mode, unit.wayHome(), place, limit)
                  : TravelTree.UNREACHABLE;
          case EN_ROUTE -> trips.detourMillis(mode, unit.wayOut(), place, limit);
          default -> trips.outward(bay, mode).millisTo(place);
        };
    if (network == TravelTree.UNREACHABLE) {
      return Long.MAX_VALUE;
    }
    return unit.status() == UnitStatus.RETURNING || unit.status() == UnitStatus.EN_ROUTE
        ? bay.expectedTravel(network)
        : bay.expectedFromQuarters(network);
  }

  private void offer(@Nullable UnitLifecycle unit, long expectedMillis) {
    if (unit == null || expectedMillis > bestMillis) {
      return;
    }
    if (expectedMillis < bestMillis || best == null || unit.unit().index() < best.unit().index()) {
      best = unit;
      bestMillis = expectedMillis;
    }
  }
}
