package org.tocsin.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoadConditionsTest {

  /** Two ways from 0 to 1: 100 m and 300 m. */
  private final Streets streets =
      new StreetPlan()
          .junction(0, 0)
          .junction(100, 0)
          .street(0, 1, 100)
          .street(0, 1, 300)
          .streets();

  private final WritableRoadConditions conditions = new WritableRoadConditions(streets);
  private final Travel travel = new Travel(streets, conditions);
  private final Location start = streets.onStreet(NetworkKind.CAR, 0, 0);
  private final Location end = streets.onStreet(NetworkKind.CAR, 0, 1);
  private final Location onShort = streets.onStreet(NetworkKind.CAR, 0, 0.25);

  @Test
  void eachChangeMakesAVersionAndIsKept() {
    conditions.close(NetworkKind.CAR, 0);
    conditions.close(NetworkKind.CAR, 0);
    conditions.scaleSpeed(NetworkKind.CAR, 1, 0.5);
    conditions.reopen(NetworkKind.CAR, 0);

    assertThat(conditions.version()).isEqualTo(3);
    assertThat(conditions.changes())
        .containsExactly(
            new RoadChange(1, NetworkKind.CAR, 0, Closure.CLOSED, 1),
            new RoadChange(2, NetworkKind.CAR, 1, Closure.OPEN, 0.5),
            new RoadChange(3, NetworkKind.CAR, 0, Closure.OPEN, 1));
    assertThat(conditions.isNormal(NetworkKind.CAR)).isFalse();
  }

  @Test
  void unchangedStreetsUseTheSharedTrees() {
    TravelTree shared = streets.travelTimes(StreetPlan.ENGINE, TimeBand.ALWAYS).from(start);
    assertThat(from(start)).isSameAs(shared);

    conditions.close(NetworkKind.CAR, 0);
    TravelTree own = from(start);
    assertThat(own).isNotSameAs(shared).isSameAs(from(start));

    conditions.reopen(NetworkKind.CAR, 0);
    assertThat(from(start)).isSameAs(shared);
  }

  @Test
  void closedSegmentIsNotPassedButItsPlacesAreReachedFromBothEnds() {
    assertThat(from(start).millisTo(end)).isEqualTo(10_000);

    conditions.close(NetworkKind.CAR, 0);

    // then the long way remains, and 25 m at 1 m/s
    assertThat(from(start).millisTo(end)).isEqualTo(30_000);
    assertThat(from(start).millisTo(onShort)).isEqualTo(25_000);
    assertThat(from(onShort).millisTo(end)).isEqualTo(25_000 + 30_000);
  }

  @Test
  void sealedSegmentCannotBeEnteredOrLeft() {
    conditions.seal(NetworkKind.CAR, 0);

    assertThat(from(start).millisTo(onShort)).isEqualTo(TravelTree.UNREACHABLE);
    assertThat(from(onShort).millisTo(end)).isEqualTo(TravelTree.UNREACHABLE);
    assertThat(from(start).millisTo(end)).isEqualTo(30_000);
  }

  @Test
  void speedsAreScaledUntilSetBack() {
    conditions.scaleSpeed(NetworkKind.CAR, 0, 0.5);
    assertThat(from(start).millisTo(end)).isEqualTo(20_000);

    conditions.scaleSpeed(NetworkKind.CAR, 0, 1);
    assertThat(from(start).millisTo(end)).isEqualTo(10_000);
  }

  @Test
  void footTeamsOnCarriagewaysAreStoppedByTheirClosures() {
    conditions.close(NetworkKind.FOOT, 0);

    assertThat(conditions.isClosed(NetworkKind.CAR, 0)).isTrue();
    assertThat(travel.from(start, StreetPlan.ON_FOOT, TimeBand.ALWAYS).millisTo(end))
        .isEqualTo(30_000);
  }

  @Test
  void wrongSegmentsAndFactorsAreRefused() {
    assertThatThrownBy(() -> conditions.close(NetworkKind.CAR, 2)).hasMessage("segment 2; 0 to 1");
    assertThatThrownBy(() -> conditions.scaleSpeed(NetworkKind.CAR, 0, 0))
        .hasMessageContaining("speed factor 0.0; a number above 0");
  }

  private TravelTree from(Location place) {
    return travel.from(place, StreetPlan.ENGINE, TimeBand.ALWAYS);
  }
}
