package org.tocsin.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Shared trees on generated networks against {@link Oracle}. */
class TravelTreePropertiesTest {

  @Property(tries = 300)
  void timesAtJunctionsAreThoseOfJGraphT(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    Oracle oracle = new Oracle(town.network, RoadConditions.NORMAL);
    TravelTimes times = town.streets.travelTimes(StreetPlan.ENGINE, TimeBand.ALWAYS);

    for (Location place : town.places(3)) {
      for (int j = 0; j < town.network.junctionCount(); j++) {
        assertThat(times.from(place).millisAtJunction(j)).isEqualTo(oracle.toJunction(place, j));
        assertThat(times.to(place).millisAtJunction(j)).isEqualTo(oracle.fromJunction(j, place));
      }
    }
  }

  @Property(tries = 300)
  void timesBetweenPlacesAreThoseOfJGraphT(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    Oracle oracle = new Oracle(town.network, RoadConditions.NORMAL);
    TravelTimes times = town.streets.travelTimes(StreetPlan.ENGINE, TimeBand.ALWAYS);
    List<Location> places = town.places(8);

    for (Location origin : places) {
      List<Integer> expected = oracle.times(origin, places);
      for (int i = 0; i < places.size(); i++) {
        Location destination = places.get(i);
        assertThat(times.from(origin).millisTo(destination)).isEqualTo(expected.get(i));
        assertThat(times.to(destination).millisFrom(origin)).isEqualTo(expected.get(i));
      }
    }
  }

  @Property(tries = 300)
  void parentsAreTheLowestArcsAmongShortest(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    TravelTimes times = town.streets.travelTimes(StreetPlan.ENGINE, TimeBand.ALWAYS);
    RoadNetwork network = town.network;
    Location place = town.places(1).get(0);
    TravelTree from = times.from(place);
    TravelTree to = times.to(place);

    for (int a = network.arcCount() - 1; a >= 0; a--) {
      int tail = network.tail(a);
      int head = network.head(a);
      if (isTight(from.millisAtJunction(tail), times.arcMillis(a), from.millisAtJunction(head))) {
        assertThat(from.parentArc(head)).isLessThanOrEqualTo(a);
      }
      if (isTight(to.millisAtJunction(head), times.arcMillis(a), to.millisAtJunction(tail))) {
        assertThat(to.parentArc(tail)).isLessThanOrEqualTo(a);
      }
    }
    for (int j = 0; j < network.junctionCount(); j++) {
      int arc = from.parentArc(j);
      if (arc >= 0) {
        assertThat(network.head(arc)).isEqualTo(j);
        assertThat(from.millisAtJunction(network.tail(arc)) + times.arcMillis(arc))
            .isEqualTo(from.millisAtJunction(j));
      }
    }
  }

  private static boolean isTight(int before, int arc, int after) {
    return before != TravelTree.UNREACHABLE && before + arc == after;
  }
}
