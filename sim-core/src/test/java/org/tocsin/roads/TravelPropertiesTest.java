package org.tocsin.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Travel under changing conditions on generated networks against {@link Oracle}. */
class TravelPropertiesTest {

  private static final int NO_LIMIT = TravelTree.UNREACHABLE - 1;

  /** A place 155 m off the street, where the rounding of coordinates made 4 mm. */
  @Example
  void theBoundAlongTheStraightLineHoldsInSpiteOfRoundedCoordinates() {
    changedStreetsGiveTheTimesOfAFreshComputation(-1405911831L);
  }

  @Property(tries = 300)
  void changedStreetsGiveTheTimesOfAFreshComputation(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    List<Location> places = town.places(4);
    WritableRoadConditions conditions = new WritableRoadConditions(town.streets);
    Travel travel = new Travel(town.streets, conditions);

    for (int round = 0; round < 5; round++) {
      Oracle oracle = new Oracle(town.network, conditions);
      for (Location origin : places) {
        List<Integer> expected = oracle.times(origin, places);
        TravelTree from = travel.from(origin, StreetPlan.ENGINE, TimeBand.ALWAYS);
        for (int i = 0; i < places.size(); i++) {
          Location destination = places.get(i);
          assertThat(from.millisTo(destination)).isEqualTo(expected.get(i));
          assertThat(travel.to(destination, StreetPlan.ENGINE, TimeBand.ALWAYS).millisFrom(origin))
              .isEqualTo(expected.get(i));
          assertThat(millisBetween(travel, origin, destination)).isEqualTo(expected.get(i));
          double straight = travel.straightMetres(origin, destination);
          double least = travel.leastMillisPerMetre(StreetPlan.ENGINE, TimeBand.ALWAYS);
          assertThat(straight * least - 3).isLessThanOrEqualTo(expected.get(i));
        }
      }
      town.change(conditions, 3);
    }
  }

  @Property(tries = 300)
  void searchFromAJunctionIsExactUpToItsLimit(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    Travel travel = new Travel(town.streets, town.conditions((int) (seed & 3)));

    for (Location destination : town.places(4)) {
      TravelTree tree = travel.to(destination, StreetPlan.ENGINE, TimeBand.ALWAYS);
      for (int j = 0; j < town.network.junctionCount(); j++) {
        int limit = 7000 * (j % 4 + 1);
        int exact = tree.millisAtJunction(j);
        int found =
            travel.millisFromJunction(j, destination, StreetPlan.ENGINE, TimeBand.ALWAYS, limit);
        assertThat(found).isEqualTo(exact <= limit ? exact : TravelTree.UNREACHABLE);
        assertThat(travel.lowerBoundMillis(j, destination, StreetPlan.ENGINE, TimeBand.ALWAYS))
            .isLessThanOrEqualTo(exact);
      }
    }
  }

  @Property(tries = 300)
  void allWaysOfFindingARouteGiveTheSameTimeAndLength(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    Travel travel = new Travel(town.streets, town.conditions((int) (seed & 3)));
    List<Location> places = town.places(5);

    for (Location origin : places) {
      TravelTree from = travel.from(origin, StreetPlan.ENGINE, TimeBand.ALWAYS);
      for (Location destination : places) {
        TravelTree to = travel.to(destination, StreetPlan.ENGINE, TimeBand.ALWAYS);
        if (from.millisTo(destination) != TravelTree.UNREACHABLE) {
          int millis = from.millisTo(destination);
          RouteCheck.check(
              from.routeTo(destination), millis, from.metresTo(destination), origin, destination);
          RouteCheck.check(
              to.routeFrom(origin), millis, to.metresFrom(origin), origin, destination);
          Route between =
              travel.routeBetween(origin, destination, StreetPlan.ENGINE, TimeBand.ALWAYS);
          RouteCheck.check(between, millis, between.metres(), origin, destination);
        }
      }
    }
  }

  @Property(tries = 200)
  void routesFromJunctionsTakeTheTimeOfTheTree(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    Travel travel = new Travel(town.streets, town.conditions((int) (seed & 3)));
    Location destination = town.places(1).get(0);
    TravelTree tree = travel.to(destination, StreetPlan.ENGINE, TimeBand.ALWAYS);

    for (int j = 0; j < town.network.junctionCount(); j++) {
      int millis = tree.millisAtJunction(j);
      if (millis != TravelTree.UNREACHABLE) {
        Route fromTree = tree.routeFromJunction(j);
        Route searched =
            travel.routeFromJunction(j, destination, StreetPlan.ENGINE, TimeBand.ALWAYS);
        RouteCheck.checkSums(fromTree, millis, fromTree.metres());
        RouteCheck.checkSums(searched, millis, fromTree.metres());
        assertThat(searched.arcs()).isEqualTo(fromTree.arcs());
      }
    }
  }

  @Property(tries = 300)
  void divertedRoutesStartWhereTheUnitIsAndTakeTheTimeTold(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    WritableRoadConditions conditions = new WritableRoadConditions(town.streets);
    Travel travel = new Travel(town.streets, conditions);
    List<Location> places = town.places(4);
    Location origin = places.get(0);
    Location first = places.get(1);
    if (millisBetween(travel, origin, first) == TravelTree.UNREACHABLE || origin == first) {
      return;
    }
    Route route = travel.routeBetween(origin, first, StreetPlan.ENGINE, TimeBand.ALWAYS);
    for (int step = 0; step <= 4; step++) {
      long elapsed = (long) route.millis() * step / 4;
      for (Location second : places.subList(2, 4)) {
        int millis =
            travel.millisDiverted(
                route, elapsed, second, StreetPlan.ENGINE, TimeBand.ALWAYS, NO_LIMIT);
        if (millis != TravelTree.UNREACHABLE) {
          Route diverted =
              travel.divert(route, elapsed, second, StreetPlan.ENGINE, TimeBand.ALWAYS);
          RouteCheck.checkSums(diverted, millis, diverted.metres());
          if (millis > 0) {
            // A leg that takes no time has a unit at both its ends at once, however long it is
            // drawn.
            if (elapsed > 0 || route.way().leg(0).millis() > 0) {
              RouteCheck.near(diverted.pointAt(0), route.pointAt(elapsed));
            }
            RouteCheck.near(diverted.pointAt(millis), second.position());
          }
        }
      }
      town.change(conditions, 1);
    }
  }

  private static int millisBetween(Travel travel, Location origin, Location destination) {
    return travel.millisBetween(origin, destination, StreetPlan.ENGINE, TimeBand.ALWAYS, NO_LIMIT);
  }
}
