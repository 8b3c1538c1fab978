package org.tocsin.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NetworkReductionTest {

  @Test
  void shapeVerticesAreContractedAndTheirPointsKept() {
    // given a street drawn from east to west, then west to east, through two plain vertices
    NetworkReduction reduction =
        new StreetPlan()
            .junction(0, 0)
            .junction(100, 20)
            .junction(200, 0)
            .junction(300, 0)
            .street(1, 0, 110)
            .street(1, 2, 120)
            .street(2, 3, 100)
            .simplified();

    RoadNetwork network = reduction.network();
    assertThat(network.junctionCount()).isEqualTo(2);
    assertThat(network.segmentCount()).isEqualTo(1);
    assertThat(network.segment(0).metres()).isCloseTo(330, within(1e-9));
    assertThat(network.segment(0).shapeSize()).isEqualTo(4);
    assertThat(reduction.contractedJunctions()).isEqualTo(2);
    assertThat(reduction.droppedSegments()).isZero();
    assertThat(reduction.defaultedSpeeds()).isEqualTo(1);
  }

  @Test
  void aChainKeepsTheIdsOfAllItsParts() {
    RoadNetwork network =
        new StreetPlan()
            .junction(0, 0)
            .junction(100, 0)
            .junction(200, 0)
            .junction(300, 0)
            .segment(0, 1, spec -> spec.withId("7"))
            .segment(1, 2, spec -> spec.withId("7"))
            .segment(2, 3, spec -> spec.withId("8"))
            .simplified()
            .network();

    assertThat(network.segmentCount()).isEqualTo(1);
    assertThat(network.segment(0).sourceIds().all()).containsExactly("7", "8");
  }

  @Test
  void segmentsThatDifferAreNotJoined() {
    NetworkReduction reduction =
        new StreetPlan()
            .junction(0, 0)
            .junction(100, 0)
            .junction(200, 0)
            .junction(300, 0)
            .street(0, 1, 100)
            .segment(1, 2, spec -> spec.withName("Jihong Bridge"))
            .segment(2, 3, spec -> spec.withName("Jihong Bridge").withMaxSpeed(40))
            .simplified();

    assertThat(reduction.network().segmentCount()).isEqualTo(3);
    assertThat(reduction.contractedJunctions()).isZero();
    assertThat(reduction.defaultedSpeeds()).isEqualTo(2);
  }

  @Test
  void oneWayRingStaysAsALoop() {
    RoadNetwork network =
        new StreetPlan()
            .junction(0, 0)
            .junction(100, 0)
            .junction(100, 100)
            .oneWay(0, 1, 100)
            .oneWay(1, 2, 100)
            .oneWay(2, 0, 150)
            .simplified()
            .network();

    assertThat(network.junctionCount()).isEqualTo(1);
    assertThat(network.segment(0).from()).isEqualTo(network.segment(0).to());
    assertThat(network.segment(0).oneWay()).isTrue();
    assertThat(network.segment(0).metres()).isCloseTo(350, within(1e-9));
  }

  @Test
  void givenTimesAreAddedInTheirDirection() {
    RoadNetwork network =
        new StreetPlan()
            .junction(0, 0)
            .junction(100, 0)
            .junction(200, 0)
            .segment(0, 1, spec -> spec.withGiven("engine", 1_000, 2_000))
            .segment(2, 1, spec -> spec.withGiven("engine", 30_000, 40_000))
            .simplified()
            .network();

    RoadSegment only = network.segment(0);
    assertThat(network.segmentCount()).isEqualTo(1);
    assertThat(network.givenMillis("engine", only.forwardArc())).isEqualTo(41_000);
    assertThat(network.givenMillis("engine", only.backwardArc())).isEqualTo(32_000);
  }

  @Test
  void onlyTheLargestStronglyConnectedPartIsKept() {
    // given a block, a one-way street that only leads away from it, and a street on its own
    NetworkReduction reduction =
        new StreetPlan()
            .junction(0, 0)
            .junction(100, 0)
            .junction(0, 100)
            .junction(500, 0)
            .junction(900, 900)
            .junction(900, 990)
            .street(0, 1, 100)
            .street(1, 2, 150)
            .street(2, 0, 100)
            .oneWay(1, 3, 400)
            .street(4, 5, 90)
            .simplified();

    assertThat(reduction.droppedJunctions()).isEqualTo(3);
    assertThat(reduction.droppedSegments()).isEqualTo(2);
    assertThat(reduction.droppedMetres()).isCloseTo(490, within(1e-9));
    assertThat(reduction.network().segment(0).metres()).isCloseTo(350, within(1e-9));
  }

  @Property(tries = 200)
  void contractionChangesNoDistanceBetweenTheJunctionsThatStay(@ForAll long seed) {
    RoadNetwork raw = RandomStreets.of(seed).network;

    RoadNetwork contracted = ChainContraction.contract(raw);

    assertThat(total(contracted)).isCloseTo(total(raw), within(1e-6));
    assertThat(ChainContraction.contract(contracted).junctionCount())
        .isEqualTo(contracted.junctionCount());
    assertThat(Reach.distances(contracted, contracted))
        .containsExactly(Reach.distances(raw, contracted), within(1e-6));
  }

  private static double total(RoadNetwork network) {
    double metres = 0;
    for (int s = 0; s < network.segmentCount(); s++) {
      metres += network.segment(s).metres();
    }
    return metres;
  }
}
