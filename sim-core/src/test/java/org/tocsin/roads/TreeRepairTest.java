package org.tocsin.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Trees that follow closures, reopenings and changed speeds, on generated networks with many equal
 * times, against trees found anew.
 */
class TreeRepairTest {

  private static final int BATCHES = 12;

  /** A street of three pieces, and a long way round to its end. */
  private final Streets streets =
      new StreetPlan()
          .junction(0, 0)
          .junction(100, 0)
          .junction(200, 0)
          .junction(300, 0)
          .street(0, 1, 100)
          .street(1, 2, 100)
          .street(2, 3, 100)
          .street(0, 3, 500)
          .streets();

  private final Location start = streets.onStreet(NetworkKind.CAR, 0, 0);
  private final WritableRoadConditions conditions = new WritableRoadConditions(streets);
  private final Travel travel = new Travel(streets, conditions);

  @Property(tries = 500)
  void afterEveryChangeARepairedTreeIsThatFoundAnew(@ForAll long seed) {
    RandomStreets town = RandomStreets.large(seed);
    Random random = new Random(seed);
    WritableRoadConditions conditions = town.conditions(0);
    Travel travel = new Travel(town.streets, conditions);
    List<Location> places = town.places(4);
    TravelTimes shared = town.streets.travelTimes(StreetPlan.ENGINE, TimeBand.ALWAYS);
    TravelTree undisturbed = shared.from(places.get(0));
    int[] sharedArray = undisturbed.millis();

    for (int batch = 0; batch < BATCHES; batch++) {
      town.changeInSteps(conditions, 1 + random.nextInt(4));

      // some trees follow at once, and others later
      for (Location place : places) {
        if (random.nextInt(4) > 0) {
          assertSame(
              travel.from(place, StreetPlan.ENGINE, TimeBand.ALWAYS),
              fresh(town, conditions, place, true));
          assertSame(
              travel.to(place, StreetPlan.ENGINE, TimeBand.ALWAYS),
              fresh(town, conditions, place, false));
        }
      }
    }

    assertThat(undisturbed.millis()).isSameAs(sharedArray);
    assertSame(undisturbed, TravelTree.own(undisturbed(town), places.get(0), true));
  }

  @Property(tries = 500)
  void soIsOneThatIsRepairedHoweverMuchIsCutOff(@ForAll long seed, @ForAll boolean outward) {
    RandomStreets town = RandomStreets.large(seed);
    Random random = new Random(seed);
    WritableRoadConditions conditions = town.conditions(0);
    ArcTimes undisturbed = undisturbed(town);
    TreeRepair repair = new TreeRepair(town.network, outward, 1);
    Location place = town.places(1).get(0);
    TravelTree tree = TravelTree.own(undisturbed, place, outward);
    ArcTimes times = undisturbed;

    for (int batch = 0; batch < BATCHES; batch++) {
      int version = conditions.version();
      town.changeInSteps(conditions, 1 + random.nextInt(town.network.segmentCount()));
      List<RoadChange> since = conditions.changes().subList(version, conditions.version());
      ArcTimes now = times.after(undisturbed, conditions, since);

      tree = repair.repair(tree, now, ArcChanges.between(times, now, since));

      assertSame(tree, fresh(town, conditions, place, outward));
      times = now;
    }
  }

  @Property(tries = 300)
  void earlierTreesGoOnTellingWhatTheyTold(@ForAll long seed) {
    RandomStreets town = RandomStreets.large(seed);
    Random random = new Random(seed);
    WritableRoadConditions conditions = town.conditions(1);
    Travel travel = new Travel(town.streets, conditions);
    Location place = town.places(1).get(0);
    List<TravelTree> kept = new ArrayList<>();
    List<TravelTree> found = new ArrayList<>();

    for (int batch = 0; batch < BATCHES; batch++) {
      kept.add(travel.from(place, StreetPlan.ENGINE, TimeBand.ALWAYS));
      found.add(fresh(town, conditions, place, true));
      town.changeInSteps(conditions, 1 + random.nextInt(3));
      if (random.nextBoolean()) {
        int earlier = random.nextInt(kept.size());
        travel.from(place, StreetPlan.ENGINE, TimeBand.ALWAYS);
        assertSame(kept.get(earlier), found.get(earlier));
      }
    }

    for (int i = 0; i < kept.size(); i++) {
      assertSame(kept.get(i), found.get(i));
    }
  }

  @Property(tries = 500)
  void theFastestOfAllArcsIsKnownAfterEveryChange(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    WritableRoadConditions conditions = town.conditions(0);
    Travel travel = new Travel(town.streets, conditions);

    for (int batch = 0; batch < BATCHES; batch++) {
      town.change(conditions, 1 + batch % 3);

      // 1000 ms a metre is the speed off the road
      assertThat(travel.leastMillisPerMetre(StreetPlan.ENGINE, TimeBand.ALWAYS))
          .isEqualTo(Math.min(1000, leastMillisPerMetre(times(town, conditions))));
    }
  }

  private static double leastMillisPerMetre(ArcTimes times) {
    RoadNetwork network = times.network;
    double least = Double.POSITIVE_INFINITY;
    for (int arc = 0; arc < network.arcCount(); arc++) {
      int segment = network.segmentOf(arc);
      double millis =
          times.millis[arc] == TravelTree.UNREACHABLE
              ? Math.round(1000 * network.segments.metres[segment])
              : times.millis[arc];
      if (network.shapes.metres(segment) > 0) {
        least = Math.min(least, millis / network.shapes.metres(segment));
      }
    }
    return Double.isInfinite(least) ? 0 : least;
  }

  @Test
  void onlyWhatHangsOnAClosedStreetIsOverwritten() {
    conditions.scaleSpeed(NetworkKind.CAR, 3, 0.9);
    TravelTree before = fromStart();
    int[] array = before.millis();

    conditions.close(NetworkKind.CAR, 2);
    TravelTree closed = fromStart();

    assertThat(closed.millis()).isSameAs(array).containsExactly(0, 10_000, 20_000, 55_556);
    assertThat(before.millis()).isNotSameAs(array).containsExactly(0, 10_000, 20_000, 30_000);
  }

  @Test
  void aTreeThatLosesMostOfItsJunctionsIsFoundAnew() {
    conditions.scaleSpeed(NetworkKind.CAR, 3, 0.9);
    int[] array = fromStart().millis();

    conditions.close(NetworkKind.CAR, 1);

    assertThat(fromStart().millis()).isNotSameAs(array).containsExactly(0, 10_000, 65_556, 55_556);
  }

  private TravelTree fromStart() {
    return travel.from(start, StreetPlan.ENGINE, TimeBand.ALWAYS);
  }

  @Property(tries = 300)
  void lengthOfOneWayIsToTheLastBitThatOfAllWays(@ForAll long seed, @ForAll boolean outward) {
    RandomStreets town = RandomStreets.of(seed);
    ArcTimes times = times(town, town.conditions(3));
    SnappedPoint root = town.places(1).get(0).access(NetworkKind.CAR);
    PathSearch search =
        new PathSearch(
            outward ? town.network.arcs.outward : town.network.arcs.inward, times.millis);
    TripEnd.seed(search, times, root, outward);
    search.runToEnd();

    float[] all = PathMetres.along(times, root, outward, search.millis, search.parent);
    for (int junction = 0; junction < all.length; junction++) {
      if (search.millis[junction] != TravelTree.UNREACHABLE) {
        assertThat(PathMetres.to(junction, times, root, outward, search.parent))
            .isEqualTo(all[junction]);
      }
    }
  }

  private static TravelTree fresh(
      RandomStreets town, RoadConditions conditions, Location root, boolean outward) {
    return TravelTree.own(times(town, conditions), root, outward);
  }

  private static ArcTimes times(RandomStreets town, RoadConditions conditions) {
    ArcTimes undisturbed = undisturbed(town);
    return undisturbed.after(undisturbed, conditions, conditions.changes());
  }

  private static ArcTimes undisturbed(RandomStreets town) {
    return ArcTimes.undisturbed(town.network, StreetPlan.ENGINE, TimeBand.ALWAYS);
  }

  private static void assertSame(TravelTree repaired, TravelTree fresh) {
    assertThat(repaired.millis()).isEqualTo(fresh.millis());
    assertThat(repaired.parents()).isEqualTo(fresh.parents());
  }
}
