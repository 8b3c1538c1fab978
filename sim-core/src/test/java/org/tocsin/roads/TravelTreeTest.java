package org.tocsin.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.time.Speed;

/** Travel times counted by hand: 10 m/s on the road, 1 m/s off it. */
class TravelTreeTest {

  @Test
  void tripPaysThePartsOfItsFirstAndLastSegment() {
    // given two streets of 200 m and 100 m in a row
    Streets streets =
        new StreetPlan()
            .junction(0, 0)
            .junction(200, 0)
            .junction(300, 0)
            .street(0, 1, 200)
            .street(1, 2, 100)
            .streets();
    Location station = streets.onStreet(NetworkKind.CAR, 0, 0.75);
    Location fire = streets.onStreet(NetworkKind.CAR, 1, 0.4);

    // when a unit drives from three quarters of the first to two fifths of the second
    TravelTree tree = times(streets).from(station);

    // then it covers 50 m and 40 m
    assertThat(tree.millisTo(fire)).isEqualTo(9_000);
    assertThat(tree.metresTo(fire)).isCloseTo(90, within(0.001));
    assertThat(times(streets).to(fire).millisFrom(station)).isEqualTo(9_000);
    assertThat(times(streets).to(fire).metresFrom(station)).isCloseTo(90, within(0.001));
  }

  @Test
  void placesOnOneSegmentAreJoinedDirectlyInBothDirections() {
    Streets streets = new StreetPlan().junction(0, 0).junction(100, 0).street(0, 1, 100).streets();
    Location west = streets.onStreet(NetworkKind.CAR, 0, 0.2);
    Location east = streets.onStreet(NetworkKind.CAR, 0, 0.9);

    assertThat(times(streets).from(west).millisTo(east)).isEqualTo(7_000);
    assertThat(times(streets).from(east).millisTo(west)).isEqualTo(7_000);
    assertThat(times(streets).from(east).millisTo(east)).isZero();
  }

  @Test
  void againstAOneWayStreetTheWayGoesAroundTheBlock() {
    // given a one-way street of 100 m and a way back of 400 m
    Streets streets =
        new StreetPlan()
            .junction(0, 0)
            .junction(100, 0)
            .oneWay(0, 1, 100)
            .oneWay(1, 0, 400)
            .streets();
    Location before = streets.onStreet(NetworkKind.CAR, 0, 0.2);
    Location after = streets.onStreet(NetworkKind.CAR, 0, 0.9);

    // then the way forward is 70 m, the way back 10 + 400 + 20 m
    assertThat(times(streets).from(before).millisTo(after)).isEqualTo(7_000);
    assertThat(times(streets).from(after).millisTo(before)).isEqualTo(43_000);
    assertThat(times(streets).from(after).metresTo(before)).isCloseTo(430, within(0.001));
  }

  @Test
  void aroundTheBlockMayBeFasterThanStraightAlong() {
    // given a slow street of 1,000 m in parallel to a fast one
    Streets streets =
        new StreetPlan()
            .junction(0, 0)
            .junction(100, 0)
            .segment(0, 1, s -> s.withMetres(1000).withMaxSpeed(18))
            .street(0, 1, 100)
            .streets();
    Location nearFirst = streets.onStreet(NetworkKind.CAR, 0, 0.1);
    Location nearSecond = streets.onStreet(NetworkKind.CAR, 0, 0.9);

    // then 20 s + 10 s + 20 s beat 160 s
    assertThat(times(streets).from(nearFirst).millisTo(nearSecond)).isEqualTo(50_000);
  }

  @Test
  void offRoadRemaindersArePaidAtBothEnds() {
    // given a station 30 m and a fire 50 m beside a street
    Streets streets = new StreetPlan().junction(0, 0).junction(400, 0).street(0, 1, 400).streets();
    Location station = locate(streets, 100, 30);
    Location fire = locate(streets, 300, -50);

    TravelTree tree = times(streets).from(station);

    assertThat(tree.millisTo(fire)).isCloseTo(30_000 + 20_000 + 50_000, within(150));
    assertThat(tree.metresTo(fire)).isCloseTo(280, within(0.5));
    assertThat(tree.millisTo(station)).isZero();
  }

  @Test
  void aSpotExactlyAtAJunctionMayTakeAnyStreetThere() {
    // given a place at the start of a one-way street that leads nowhere useful
    Streets streets =
        new StreetPlan()
            .junction(0, 0)
            .junction(100, 0)
            .junction(0, 100)
            .oneWay(0, 1, 100)
            .street(0, 2, 100)
            .streets();
    Location corner = streets.onStreet(NetworkKind.CAR, 0, 0);
    Location north = streets.onStreet(NetworkKind.CAR, 1, 1);

    assertThat(times(streets).from(corner).millisTo(north)).isEqualTo(10_000);
    assertThat(times(streets).from(north).millisTo(corner)).isEqualTo(10_000);
  }

  @Test
  void aLoopIsLeftByTheNearerWay() {
    // given a loop of 400 m at the end of a street
    Streets streets =
        new StreetPlan()
            .junction(0, 0)
            .junction(100, 0)
            .street(0, 1, 100)
            .segment(1, 1, s -> s.withMetres(400).withShape(loopEast(), loopNorth()))
            .streets();
    Location onLoop = streets.onStreet(NetworkKind.CAR, 1, 0.75);
    Location start = streets.onStreet(NetworkKind.CAR, 0, 0);

    assertThat(times(streets).from(onLoop).millisTo(start)).isEqualTo(20_000);
    assertThat(times(streets).from(start).millisTo(onLoop)).isEqualTo(20_000);
    Route route = times(streets).from(start).routeTo(onLoop);
    RouteCheck.check(route, 20_000, 200, start, onLoop);
  }

  @Test
  void whatNoWayLeadsToIsUnreachable() {
    Streets streets = new StreetPlan().junction(0, 0).junction(100, 0).oneWay(0, 1, 100).streets();
    Location start = streets.onStreet(NetworkKind.CAR, 0, 0.2);
    Location end = streets.onStreet(NetworkKind.CAR, 0, 0.8);

    TravelTree tree = times(streets).from(end);

    assertThat(tree.millisTo(start)).isEqualTo(TravelTree.UNREACHABLE);
    assertThat(tree.metresTo(start)).isInfinite();
    assertThatThrownBy(() -> tree.routeTo(start)).hasMessageContaining("no way between");
    assertThatThrownBy(() -> tree.millisFrom(start)).hasMessageContaining("only ways in that");
  }

  @Test
  void speedComesFromTheTagElseTheClassTimesModeAndBand() {
    RoadClass avenue = new RoadClass("primary");
    Streets streets =
        new StreetPlan()
            .junction(0, 0)
            .junction(900, 0)
            .segment(0, 1, s -> s.withMetres(900).withMaxSpeed(54))
            .segment(
                0,
                1,
                s ->
                    new SegmentSpec(
                        0, 1, avenue, 900, "", 0, false, s.shape(), Map.of(), SourceIds.NONE))
            .street(0, 1, 900)
            .segment(0, 1, s -> s.withMetres(900).withGiven("engine", 44_000, 0))
            .streets();
    TravelMode mode =
        new TravelMode(
            "engine",
            NetworkKind.CAR,
            Map.of(avenue, new Speed(9)),
            new Speed(5),
            2,
            true,
            new Speed(1));
    TimeBand rush = new TimeBand("rush", Map.of(avenue, 0.5), 1);

    assertThat(arcMillis(streets, mode, TimeBand.ALWAYS))
        .containsExactly(30_000, 50_000, 90_000, 44_000);
    assertThat(arcMillis(streets, mode, rush)).containsExactly(30_000, 100_000, 90_000, 44_000);
  }

  @Test
  void inABandInWhichAnotherModeStandsForItTimesAreThoseOfThatMode() {
    Streets streets =
        new StreetPlan()
            .junction(0, 0)
            .junction(900, 0)
            .street(0, 1, 900)
            .segment(0, 1, s -> s.withMetres(900).withGiven("engine-at-night", 31_000, 0))
            .streets();
    TravelMode engine = mode("engine", 9);
    TimeBand night =
        new TimeBand("night", Map.of(), 0.5, Map.of("engine", mode("engine-at-night", 20)));

    assertThat(arcMillis(streets, engine, TimeBand.ALWAYS)).containsExactly(100_000, 100_000);
    assertThat(arcMillis(streets, engine, night)).containsExactly(90_000, 62_000);
    assertThat(arcMillis(streets, mode("ambulance", 9), night)).containsExactly(200_000, 200_000);
  }

  private static TravelMode mode(String id, double metresPerSecond) {
    return new TravelMode(
        id, NetworkKind.CAR, Map.of(), new Speed(metresPerSecond), 1, false, new Speed(1));
  }

  private static int[] arcMillis(Streets streets, TravelMode mode, TimeBand band) {
    RoadNetwork network = streets.network(NetworkKind.CAR);
    int[] millis = new int[network.segmentCount()];
    for (int s = 0; s < millis.length; s++) {
      millis[s] = streets.travelTimes(mode, band).arcMillis(network.segment(s).forwardArc());
    }
    return millis;
  }

  private static TravelTimes times(Streets streets) {
    return streets.travelTimes(StreetPlan.ENGINE, TimeBand.ALWAYS);
  }

  private static Location locate(Streets streets, double east, double north) {
    return streets.locate(StreetPlan.longitude(east), StreetPlan.latitude(north));
  }

  private static double[] loopEast() {
    return new double[] {0, StreetPlan.longitude(200), StreetPlan.longitude(200), 0};
  }

  private static double[] loopNorth() {
    return new double[] {0, StreetPlan.latitude(-50), StreetPlan.latitude(50), 0};
  }
}
