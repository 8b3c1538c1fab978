package org.tocsin.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tocsin.time.Distance;

/** Places on the streets. */
class StreetsTest {

  private final RoadNetwork cars =
      new StreetPlan().junction(0, 0).junction(400, 0).street(0, 1, 400).network();

  @Test
  void equalCoordinatesAreOnePlace() {
    Streets streets = StreetPlan.streets(cars);

    Location place = streets.locate(126.601, 45.7001);

    assertThat(streets.locate(126.601, 45.7001)).isSameAs(place);
    assertThat(streets.locate(126.602, 45.7001)).isNotSameAs(place);
  }

  @Test
  void threadsThatLocateAtOnceFindTheSamePlace() {
    Streets streets = StreetPlan.streets(cars);

    List<Location> places =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> streets.locate(126.601, 45.7001))
            .distinct()
            .toList();

    assertThat(places).hasSize(1);
  }

  @Test
  void pointFarFromTheStreetsIsRefusedByNameDistanceAndLimit() {
    Streets streets = StreetPlan.streets(cars);
    double east = StreetPlan.longitude(200);
    double north = StreetPlan.latitude(800);

    assertThatThrownBy(() -> streets.locate(east, north))
        .isInstanceOf(PointOffStreetsException.class)
        .hasMessage(
            "point "
                + east
                + ", "
                + north
                + ": 800 m from the nearest street of the car network; at most 500 m");
  }

  @Test
  void placeKeepsToItsSpotOnTheStreet() {
    Streets streets = StreetPlan.streets(cars);

    Location place = streets.onStreet(NetworkKind.CAR, 0, 0.25);

    assertThat(streets.access(place, NetworkKind.CAR)).isEqualTo(new SnappedPoint(0, 0.25, 0));
    RouteCheck.near(
        place.position(), new Position(StreetPlan.longitude(100), StreetPlan.latitude(0)));
  }

  @Test
  void peopleOnFootUseTheCarriagewaysWhereThereAreNoPaths() {
    Streets streets = StreetPlan.streets(cars);
    Location place = streets.onStreet(NetworkKind.CAR, 0, 0.25);

    assertThat(streets.network(NetworkKind.FOOT)).isSameAs(cars);
    assertThat(streets.access(place, NetworkKind.FOOT))
        .isSameAs(streets.access(place, NetworkKind.CAR));
  }

  @Test
  void placeOnACarriagewayMeetsTheFootNetworkWhereItIsNearest() {
    RoadNetwork paths =
        new StreetPlan(NetworkKind.FOOT)
            .junction(0, 30)
            .junction(400, 30)
            .street(0, 1, 400)
            .network();
    Streets streets =
        new Streets(Map.of(NetworkKind.CAR, cars, NetworkKind.FOOT, paths), Distance.ofMetres(500));

    Location place = streets.onStreet(NetworkKind.CAR, 0, 0.25);

    SnappedPoint access = streets.access(place, NetworkKind.FOOT);
    assertThat(access.fraction()).isCloseTo(0.25, within(1e-6));
    assertThat(access.offRoadMetres()).isCloseTo(30, within(0.1));
  }

  @Test
  void placesMayMeetTheStreetsAtTheNearestJunctionOnly() {
    RoadNetwork street =
        new StreetPlan()
            .junction(0, 0)
            .junction(200, 0)
            .junction(300, 0)
            .street(0, 1, 200)
            .street(1, 2, 100)
            .network();
    Streets streets =
        Streets.metAtJunctions(Map.of(NetworkKind.CAR, street), Distance.ofMetres(500), List.of());

    Location place = streets.locate(StreetPlan.longitude(140), StreetPlan.latitude(80));

    SnappedPoint access = streets.access(place, NetworkKind.CAR);
    assertThat(access.segment()).isZero();
    assertThat(access.fraction()).isEqualTo(1);
    assertThat(access.offRoadMetres()).isCloseTo(100, within(0.1));
  }

  @Test
  void ofTheJunctionsThoseWithoutAccessAreLeftOutAndThoseOffTheStreets() {
    RoadNetwork street =
        new StreetPlan()
            .junction(0, 0)
            .junction(200, 0)
            .junction(300, 0)
            .street(0, 1, 200)
            .street(1, 2, 100)
            .network();
    Position first = new Position(StreetPlan.longitude(0), StreetPlan.latitude(0));
    Position elsewhere = new Position(StreetPlan.longitude(140), StreetPlan.latitude(70));
    Streets streets =
        Streets.metAtJunctions(
            Map.of(NetworkKind.CAR, street), Distance.ofMetres(500), List.of(elsewhere, first));

    Location place = streets.locate(StreetPlan.longitude(140), StreetPlan.latitude(0));

    SnappedPoint access = streets.access(place, NetworkKind.CAR);
    assertThat(access.fraction()).isZero();
    assertThat(access.offRoadMetres()).isCloseTo(140, within(0.1));
    assertThatThrownBy(
            () ->
                Streets.metAtJunctions(
                    Map.of(NetworkKind.CAR, street), Distance.ofMetres(500), List.of(elsewhere)))
        .hasMessageContaining("1 junctions with access, none of them on the streets");
  }

  @Test
  void cityWithoutCarriagewaysIsRefused() {
    assertThatThrownBy(() -> new Streets(Map.of(), Distance.ofMetres(500)))
        .hasMessageContaining("no network for cars");
  }

  @Test
  void ofSegmentsThatMeetAtTheNearestJunctionTheLowestIsTaken() {
    // given three streets that end or begin at a corner and lead away from a point south-west of it
    StreetPlan plan =
        new StreetPlan()
            .junction(100.1, 100.7)
            .junction(333.3, 120.9)
            .junction(280.1, 301.3)
            .junction(111.7, 400.9)
            .street(3, 2, 300);
    Streets streets = plan.street(1, 0, 240).street(0, 2, 270).street(3, 0, 310).streets();

    for (int i = 0; i < 50; i++) {
      Location place =
          streets.locate(StreetPlan.longitude(1.3 * i), StreetPlan.latitude(60 - 0.7 * i));

      assertThat(streets.access(place, NetworkKind.CAR).segment()).isEqualTo(1);
      assertThat(streets.access(place, NetworkKind.CAR).fraction()).isEqualTo(1);
    }
  }

  @Property(tries = 300)
  void snappingFindsWhatTryingEverySegmentFinds(@ForAll long seed) {
    RandomStreets town = RandomStreets.of(seed);
    RoadNetwork network = town.network;
    Random random = new Random(seed);

    for (int i = 0; i < 20; i++) {
      double longitude = StreetPlan.longitude(-300 + 1200 * random.nextDouble());
      double latitude = StreetPlan.latitude(-300 + 1200 * random.nextDouble());

      SnappedPoint spot = network.snapIndex.nearest(longitude, latitude);

      SnappedPoint nearest = BruteForce.nearest(network, longitude, latitude);
      Position found = network.segment(spot.segment()).pointAt(spot.fraction());
      assertThat(BruteForce.flatMetres(network, found, new Position(longitude, latitude)))
          .isCloseTo(nearest.offRoadMetres(), within(1e-5));
      if (spot.segment() == nearest.segment()) {
        Position expected = network.segment(nearest.segment()).pointAt(nearest.fraction());
        RouteCheck.near(found, expected);
      }
    }
  }
}
