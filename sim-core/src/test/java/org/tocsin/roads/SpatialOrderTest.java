package org.tocsin.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpatialOrderTest {

  private static final int SIDE = 32;

  @Test
  void everyJunctionComesOnceAndNeighboursMostlyNearOneAnother() {
    // given a grid whose junctions are scattered over the ids
    RoadNetworkBuilder grid = new RoadNetworkBuilder(NetworkKind.CAR);
    int junctions = SIDE * SIDE;
    for (int i = 0; i < junctions; i++) {
      int cell = scattered(i);
      int row = cell / SIDE;
      int column = cell % SIDE;
      grid.addJunction(126.6 + 0.001 * column, 45.7 + 0.001 * row);
    }

    int[] order = SpatialOrder.of(grid.build());

    assertThat(order).containsExactlyInAnyOrder(IntStream.range(0, junctions).toArray());
    int[] rank = new int[junctions];
    for (int i = 0; i < junctions; i++) {
      rank[scattered(order[i])] = i;
    }
    int near = 0;
    for (int cell = 0; cell < junctions - 1; cell++) {
      near += Math.abs(rank[cell] - rank[cell + 1]) <= 8 ? 1 : 0;
    }
    // Along rows of 32 cells; if ids were kept, fewer than 2 of 100 would be as near.
    assertThat((double) near / (junctions - 1)).isGreaterThan(0.7);
  }

  @Test
  void placesOnOneSpotStayInTheOrderOfTheirIds() {
    RoadNetworkBuilder spot = new RoadNetworkBuilder(NetworkKind.CAR);
    for (int i = 0; i < 5; i++) {
      spot.addJunction(126.6, 45.7);
    }

    assertThat(SpatialOrder.of(spot.build())).containsExactly(0, 1, 2, 3, 4);
  }

  /** A cell of the grid for each id: an odd factor reaches every one of 2^10. */
  private static int scattered(int id) {
    return id * 421 % (SIDE * SIDE);
  }
}
