package org.tocsin.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.time.Speed;

/** The table of many roots on generated networks, whole or disturbed, against single trees. */
class TravelTableTest {

  private static final int NO_LIMIT = TravelTree.UNREACHABLE - 1;

  /** Slower than {@link StreetPlan#ENGINE}, as engines are on their way home. */
  private static final TravelMode HOMEBOUND =
      new TravelMode("home", NetworkKind.CAR, Map.of(), new Speed(6), 1, true, new Speed(1));

  @Property(tries = 300)
  void tableTellsTheTimesOfItsTrees(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    Travel travel = new Travel(town.streets, town.conditions((int) (seed & 3)));
    List<Location> roots = town.places(3);
    TravelTable table = travel.table(roots, StreetPlan.ENGINE, TimeBand.ALWAYS);

    for (Location place : List.of(roots.get(0), town.places(1).get(0), town.places(1).get(0))) {
      TimesTo times = table.timesTo(place);

      for (int i = 0; i < roots.size(); i++) {
        TravelTree tree = travel.from(roots.get(i), StreetPlan.ENGINE, TimeBand.ALWAYS);
        assertThat(times.millisFrom(i)).isEqualTo(tree.millisTo(place));
      }
    }
  }

  @Property(tries = 500)
  void rootsComeInSuchAnOrderThatNoneStillToComeBeatsTheLeastTime(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    Travel travel = new Travel(town.streets, town.conditions((int) (seed & 3)));
    List<Location> roots = town.places(6);
    TravelTable table = travel.table(roots, StreetPlan.ENGINE, TimeBand.ALWAYS);

    for (Location place : List.of(roots.get(0), town.places(1).get(0), town.places(1).get(0))) {
      TimesTo times = table.timesTo(place);
      NearestFirst order = times.nearestFirst();
      Set<Integer> come = new HashSet<>();
      while (order.hasNext()) {
        for (int root = 0; root < roots.size(); root++) {
          assertThat(come.contains(root) || times.millisFrom(root) >= order.leastMillis()).isTrue();
        }
        come.add(order.next());
      }
      assertThat(come).hasSize(roots.size());
    }
  }

  @Property(tries = 1000)
  void noUnitOnItsWayHomeIsQuickerThanTheLeastTime(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    Travel travel = new Travel(town.streets, town.conditions((int) (seed & 3)));
    List<Location> roots = town.places(4);
    TravelTable table = travel.table(roots, StreetPlan.ENGINE, TimeBand.ALWAYS);
    TravelTree homeward = travel.to(roots.get(0), HOMEBOUND, TimeBand.ALWAYS);
    Location scene = town.places(1).get(0);
    int wholeMillis = homeward.millisFrom(scene);
    if (wholeMillis == TravelTree.UNREACHABLE) {
      return;
    }
    Route route = homeward.routeFrom(scene);
    WayHome unit = homeward.wayHome(scene);

    for (int step = 0; step <= 16; step++) {
      long elapsed = (long) wholeMillis * step / 16;
      unit.advance(wholeMillis - elapsed);
      for (Location place : town.places(3)) {
        int exact =
            travel.millisDiverted(
                route, elapsed, place, StreetPlan.ENGINE, TimeBand.ALWAYS, NO_LIMIT);
        assertThat(table.timesTo(place).leastMillis(unit)).isLessThanOrEqualTo(exact);
      }
    }
  }

  @Property(tries = 300)
  void unitSomewhereOnAWholeArcIsToldTheLeastTimeOverItsNextJunction(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    Travel travel = new Travel(town.streets, RoadConditions.NORMAL);
    List<Location> places = town.places(2);
    TravelTree homeward = travel.to(places.get(0), StreetPlan.ENGINE, TimeBand.ALWAYS);
    int wholeMillis = homeward.millisFrom(places.get(1));
    if (wholeMillis == TravelTree.UNREACHABLE) {
      return;
    }
    Route route = homeward.routeFrom(places.get(1));
    WayHome unit = homeward.wayHome(places.get(1));

    for (int step = 0; step <= 16; step++) {
      long elapsed = (long) wholeMillis * step / 16;
      unit.advance(wholeMillis - elapsed);
      if (unit.mustPassJunction()) {
        JunctionAhead ahead = route.junctionAhead(elapsed);
        assertThat(unit.junction()).isEqualTo(ahead.junction().orElse(-1));
      }
    }
  }

  @Property(tries = 1000)
  void unitOnItsWayHomeTurnsAsTheRouteOfItsWayTells(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    List<Location> places = town.places(4);
    TravelTree homeward =
        new Travel(town.streets, RoadConditions.NORMAL)
            .to(places.get(0), HOMEBOUND, TimeBand.ALWAYS);
    Travel travel = new Travel(town.streets, town.conditions((int) (seed & 3)));
    int wholeMillis = homeward.millisFrom(places.get(1));
    if (wholeMillis == TravelTree.UNREACHABLE) {
      return;
    }
    Route route = homeward.routeFrom(places.get(1));
    WayHome unit = homeward.wayHome(places.get(1));

    for (int step = 0; step <= 16; step++) {
      long elapsed = (long) wholeMillis * step / 16;
      unit.advance(wholeMillis - elapsed);
      for (Location place : unit.mustPassJunction() ? places : List.<Location>of()) {
        int exact = diverted(travel, route, elapsed, place, NO_LIMIT);
        assertThat(travel.millisDiverted(unit, place, StreetPlan.ENGINE, TimeBand.ALWAYS, NO_LIMIT))
            .isEqualTo(exact);
        if (exact != TravelTree.UNREACHABLE) {
          Route way = travel.divert(unit, place, StreetPlan.ENGINE, TimeBand.ALWAYS);
          assertThat(way.arcs()).isEqualTo(arcs(travel, route, elapsed, place));
          assertThat(way.millis()).isEqualTo(exact);
        }
      }
    }
  }

  @Property(tries = 300)
  void nearestOfSeveralPlacesIsAsNearAsTheBestOfTheirTrees(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    TravelTimes times = town.streets.travelTimes(StreetPlan.ENGINE, TimeBand.ALWAYS);
    List<Location> roots = town.places(3);

    NearestTimes nearest = times.fromNearest(roots);

    for (Location place : List.of(roots.get(0), town.places(1).get(0), town.places(1).get(0))) {
      int best = roots.stream().mapToInt(root -> times.from(root).millisTo(place)).min().getAsInt();
      assertThat(nearest.millisTo(place)).isEqualTo(best);
    }
  }

  @Property(tries = 100)
  void landmarksAreDifferentPlacesOfTheList(@ForAll long seed) {
    List<Location> places = RandomStreets.of(seed).places(12);

    List<Location> few = Landmarks.among(places);

    int different = Math.min(8, (int) places.stream().map(Location::position).distinct().count());
    assertThat(few).hasSize(different).doesNotHaveDuplicates().isSubsetOf(places);
    assertThat(Landmarks.among(List.of(places.get(0)))).containsExactly(places.get(0));
    assertThat(Landmarks.among(List.of(places.get(0), places.get(0)))).hasSize(1);
  }

  @Property(tries = 1000)
  void aimedSearchFindsTheWayOfThePlainOne(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    WritableRoadConditions conditions = town.conditions((int) (seed & 3));
    Travel plain = new Travel(town.streets, conditions);
    Travel aimed = new Travel(town.streets, conditions);
    aimed.table(town.places(3), StreetPlan.ENGINE, TimeBand.ALWAYS);
    List<Location> places = town.places(5);
    TravelTree homeward = plain.to(places.get(0), HOMEBOUND, TimeBand.ALWAYS);
    int wholeMillis = homeward.millisFrom(places.get(1));
    if (wholeMillis == TravelTree.UNREACHABLE) {
      return;
    }
    Route route = homeward.routeFrom(places.get(1));

    for (int step = 0; step <= 8; step++) {
      long elapsed = (long) wholeMillis * step / 8;
      for (Location place : places) {
        int exact = diverted(plain, route, elapsed, place, NO_LIMIT);
        for (int limit : new int[] {exact / 2, exact, exact - 1, NO_LIMIT}) {
          assertThat(diverted(aimed, route, elapsed, place, limit))
              .isEqualTo(exact <= limit ? exact : TravelTree.UNREACHABLE);
        }
        if (exact != TravelTree.UNREACHABLE) {
          assertThat(arcs(aimed, route, elapsed, place))
              .isEqualTo(arcs(plain, route, elapsed, place));
        }
      }
    }
  }

  @Property(tries = 500)
  void aimedSearchBetweenPlacesFindsTheWayOfThePlainOne(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    WritableRoadConditions conditions = town.conditions((int) (seed & 3));
    Travel plain = new Travel(town.streets, conditions);
    Travel aimed = new Travel(town.streets, conditions);
    aimed.table(town.places(3), StreetPlan.ENGINE, TimeBand.ALWAYS);
    List<Location> places = town.places(5);

    for (Location from : places) {
      for (Location to : places) {
        int exact = between(plain, from, to, NO_LIMIT);
        for (int limit : new int[] {exact / 2, exact, Math.max(0, exact - 1), NO_LIMIT}) {
          assertThat(between(aimed, from, to, limit))
              .isEqualTo(exact <= limit ? exact : TravelTree.UNREACHABLE);
        }
        if (exact != TravelTree.UNREACHABLE) {
          assertThat(aimed.routeBetween(from, to, StreetPlan.ENGINE, TimeBand.ALWAYS).arcs())
              .isEqualTo(plain.routeBetween(from, to, StreetPlan.ENGINE, TimeBand.ALWAYS).arcs());
        }
      }
    }
  }

  private static int between(Travel travel, Location from, Location to, int limitMillis) {
    return travel.millisBetween(from, to, StreetPlan.ENGINE, TimeBand.ALWAYS, limitMillis);
  }

  private static int diverted(
      Travel travel, Route route, long elapsed, Location place, int limitMillis) {
    return travel.millisDiverted(
        route, elapsed, place, StreetPlan.ENGINE, TimeBand.ALWAYS, limitMillis);
  }

  private static int[] arcs(Travel travel, Route route, long elapsed, Location place) {
    return travel.divert(route, elapsed, place, StreetPlan.ENGINE, TimeBand.ALWAYS).arcs();
  }
}
