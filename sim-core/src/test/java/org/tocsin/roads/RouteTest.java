package org.tocsin.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Where a unit is and where it may turn: 10 m/s on the road, 1 m/s off it. */
class RouteTest {

  private static final int NO_LIMIT = TravelTree.UNREACHABLE - 1;

  /** Three junctions in a row, 100 m apart, and a side street of 100 m north at the middle one. */
  private final Streets streets =
      new StreetPlan()
          .junction(0, 0)
          .junction(100, 0)
          .junction(200, 0)
          .junction(100, 100)
          .street(0, 1, 100)
          .street(1, 2, 100)
          .street(1, 3, 100)
          .streets();

  private final Location west = streets.onStreet(NetworkKind.CAR, 0, 0.5);
  private final Location east = streets.onStreet(NetworkKind.CAR, 1, 0.5);
  private final Location north = streets.onStreet(NetworkKind.CAR, 2, 1);
  private final WritableRoadConditions conditions = new WritableRoadConditions(streets);
  private final Travel travel = new Travel(streets, conditions);
  private final Route route = travel.routeBetween(west, east, StreetPlan.ENGINE, TimeBand.ALWAYS);

  @Test
  void unitMovesEvenlyAlongTheStreets() {
    assertThat(route.millis()).isEqualTo(10_000);
    assertThat(route.metres()).isCloseTo(100, within(0.001));
    RouteCheck.near(route.pointAt(0), west.position());
    RouteCheck.near(route.pointAt(5_000), streets.network(NetworkKind.CAR).junction(1));
    RouteCheck.near(
        route.pointAt(7_500), new Position(StreetPlan.longitude(125), StreetPlan.latitude(0)));
    RouteCheck.near(route.pointAt(99_000), east.position());
  }

  @Test
  void nextJunctionIsAheadUntilTheLastSegment() {
    assertThat(route.junctionAhead(2_000))
        .isEqualTo(new JunctionAhead(OptionalInt.of(1), 3_000, 30));
    assertThat(route.junctionAhead(5_000).junction()).hasValue(1);
    assertThat(route.junctionAhead(5_000).millis()).isZero();
    assertThat(route.junctionAhead(5_001).junction()).isEmpty();
    assertThat(route.junctionAhead(7_000).millis()).isEqualTo(3_000);
  }

  @Test
  void routeKnowsWhichSegmentsAreStillToCome() {
    assertThat(route.passes(segments(0), 4_999)).isTrue();
    assertThat(route.passes(segments(0), 5_001)).isFalse();
    assertThat(route.passes(segments(1), 5_001)).isTrue();
    assertThat(route.passes(segments(2), 0)).isFalse();
  }

  @Test
  void divertedUnitGoesOnToTheNextJunction() {
    // given a unit 20 m on its way, when it is sent to the end of the side street
    Route diverted = travel.divert(route, 2_000, north, StreetPlan.ENGINE, TimeBand.ALWAYS);

    // then it drives 30 m and 100 m
    assertThat(diverted.millis()).isEqualTo(13_000);
    RouteCheck.near(diverted.pointAt(0), route.pointAt(2_000));
    RouteCheck.near(diverted.pointAt(13_000), north.position());
    assertThat(millisDiverted(2_000, north)).isEqualTo(13_000);
    assertThat(
            travel.millisDiverted(route, 2_000, north, StreetPlan.ENGINE, TimeBand.ALWAYS, 12_999))
        .isEqualTo(TravelTree.UNREACHABLE);
  }

  @Test
  void unitPastTheLastJunctionGoesOnBeyondItsDestinationToTurn() {
    // given a unit 20 m into the last segment: 80 m to its end, 100 m back, 100 m north
    assertThat(millisDiverted(7_000, north)).isEqualTo(28_000);
  }

  @Test
  void placeAheadOnTheSameSegmentIsReachedWithoutTurning() {
    Location ahead = streets.onStreet(NetworkKind.CAR, 0, 0.9);
    Location behind = streets.onStreet(NetworkKind.CAR, 0, 0.6);

    // then 20 m ahead are 2 s; behind takes the way to the junction and back
    assertThat(millisDiverted(2_000, ahead)).isEqualTo(2_000);
    assertThat(millisDiverted(2_000, behind)).isEqualTo(3_000 + 4_000);
  }

  @Test
  void unitLeavesAClosedSegmentByTheNearerEnd() {
    // given a unit at 60 m of a segment that closes (sealed even)
    conditions.seal(NetworkKind.CAR, 0);

    // then 40 m at 1 m/s and 100 m north
    assertThat(millisDiverted(1_000, north)).isEqualTo(50_000);
    Route diverted = travel.divert(route, 1_000, north, StreetPlan.ENGINE, TimeBand.ALWAYS);
    RouteCheck.checkSums(diverted, 50_000, 140);
  }

  @Test
  void unitOffTheRoadTurnsWhereItIs() {
    // given a station 30 m beside the first street, and a unit 10 m on its way from it
    Location station = streets.locate(StreetPlan.longitude(50), StreetPlan.latitude(30));
    Route fromStation = travel.routeBetween(station, east, StreetPlan.ENGINE, TimeBand.ALWAYS);

    // when it is sent west
    Location corner = streets.onStreet(NetworkKind.CAR, 0, 0);
    int millis =
        travel.millisDiverted(
            fromStation, 10_000, corner, StreetPlan.ENGINE, TimeBand.ALWAYS, NO_LIMIT);

    // then 20 m on foot and 50 m of road are left
    assertThat(millis).isCloseTo(25_000, within(100));
  }

  private int millisDiverted(long elapsed, Location destination) {
    return travel.millisDiverted(
        route, elapsed, destination, StreetPlan.ENGINE, TimeBand.ALWAYS, NO_LIMIT);
  }

  private static BitSet segments(int only) {
    BitSet segments = new BitSet();
    segments.set(only);
    return segments;
  }
}
