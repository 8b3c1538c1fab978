package org.tocsin.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.time.Speed;

/** The table of many roots on generated networks, whole or disturbed, against single trees. */
class TravelTableTest {

  private static final int NO_LIMIT = TravelTree.UNREACHABLE - 1;

  /** Slower than {@link StreetPlan#ENGINE}, as engines are on their way home. */
  private static final TravelMode HOMEBOUND =
      new TravelMode("home", NetworkKind.CAR, Map.of(), new Speed(6), 1, true, new Speed(1));

  @Property(tries = 600)
  void tableTellsTheTimesOfItsTrees(@ForAll long seed, @ForAll boolean isPaid) {
    RandomStreets town = town(seed, isPaid);
    Travel travel = new Travel(town.streets, town.conditions((int) (seed & 3)));
    List<Location> roots = town.places(3);
    TravelTable table = travel.table(roots, StreetPlan.ENGINE, TimeBand.ALWAYS);

    List<Location> places = List.of(town.places(1).get(0), roots.get(0), town.places(1).get(0));
    int[][] told = new int[places.size()][];
    for (int i = 0; i < told.length; i++) {
      TimesTo times = table.timesTo(places.get(i));
      // The farther ones first: what was searched for one is there for the next.
      told[i] = new int[] {times.millisFrom(2), times.millisFrom(1), times.millisFrom(0)};
    }

    for (int i = 0; i < told.length; i++) {
      for (int root = 0; root < 3; root++) {
        TravelTree tree = travel.from(roots.get(root), StreetPlan.ENGINE, TimeBand.ALWAYS);
        assertThat(told[i][2 - root]).isEqualTo(tree.millisTo(places.get(i)));
      }
    }
  }

  @Property(tries = 1000)
  void rootsComeInSuchAnOrderThatNoneStillToComeBeatsTheLeastTime(
      @ForAll long seed, @ForAll boolean isPaid) {
    RandomStreets town = town(seed, isPaid);
    Travel travel = new Travel(town.streets, town.conditions((int) (seed & 3)));
    List<Location> roots = town.places(6);
    TravelTable table = travel.table(roots, StreetPlan.ENGINE, TimeBand.ALWAYS);

    for (Location place : List.of(town.places(1).get(0), roots.get(0), town.places(1).get(0))) {
      NearestFirst order = table.timesTo(place).nearestFirst();
      List<Integer> come = new ArrayList<>();
      List<Integer> least = new ArrayList<>();
      while (order.hasNext()) {
        least.add(order.leastMillis());
        int next = order.next();
        come.add(order.visit(next) ? next : NearestFirst.NONE_YET);
      }

      int[] millis = IntStream.range(0, 6).map(table.timesTo(place)::millisFrom).toArray();
      for (int root = 0; root < 6; root++) {
        int came = come.contains(root) ? come.indexOf(root) : come.size() - 1;
        for (int step = 0; step <= came; step++) {
          assertThat(least.get(step)).isLessThanOrEqualTo(millis[root]);
        }
        assertThat(come.contains(root) || millis[root] == TravelTree.UNREACHABLE).isTrue();
      }
    }
  }

  @Property(tries = 1000)
  void noUnitOnItsWayHomeIsQuickerThanTheLeastTime(@ForAll long seed) {
    RandomStreets town = town(seed, true);
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
    RandomStreets town = town(seed, true);
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
    RandomStreets town = town(seed, true);
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

  @Property(tries = 600)
  void timeToAFixedPlaceIsThatOfItsTreeWhetherSearchedOrReadOff(
      @ForAll long seed, @ForAll boolean isPaid) {
    RandomStreets town = town(seed, isPaid);
    WritableRoadConditions conditions = town.conditions((int) (seed & 3));
    Travel searching = new Travel(town.streets, conditions);
    Travel reading = new Travel(town.streets, conditions);
    List<Location> fixed = town.places(4);
    List<Location> scenes = List.of(fixed.get(0), town.places(1).get(0), town.places(1).get(0));

    for (Location scene : scenes) {
      int[] found =
          fixed.stream()
              .mapToInt(to -> searching.millisTo(scene, to, StreetPlan.ENGINE, TimeBand.ALWAYS))
              .toArray();

      for (int i = 0; i < found.length; i++) {
        TravelTree tree = reading.to(fixed.get(i), StreetPlan.ENGINE, TimeBand.ALWAYS);
        assertThat(found[i]).isEqualTo(tree.millisFrom(scene));
      }
    }
  }

  @Property(tries = 100)
  void treesAreFoundOnceSearchesHaveCostAsMuch(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    Travel travel = new Travel(town.streets, RoadConditions.NORMAL);
    TravelTimes shared = town.streets.travelTimes(StreetPlan.ENGINE, TimeBand.ALWAYS);
    List<Location> roots = town.places(3);
    TravelTable table = travel.table(roots, StreetPlan.ENGINE, TimeBand.ALWAYS);

    table.timesTo(town.places(1).get(0)).millisFrom(0);
    boolean before = roots.stream().anyMatch(root -> shared.findFrom(root) != null);
    shared.account().add(3L * shared.network().junctionCount());
    table.timesTo(town.places(1).get(0)).millisFrom(0);

    assertThat(before).isFalse();
    assertThat(roots).allMatch(root -> shared.findFrom(root) != null);
  }

  /** Where searches have cost enough for all trees, or nothing yet. */
  private static RandomStreets town(long seed, boolean isPaid) {
    RandomStreets town = RandomStreets.of(seed);
    town.streets
        .travelTimes(StreetPlan.ENGINE, TimeBand.ALWAYS)
        .account()
        .add(isPaid ? 1L << 40 : 0);
    return town;
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
