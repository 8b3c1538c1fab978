package org.tocsin.scenario.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.RoadNetworkCodec;

class OldTownTest {

  private static final Position CENTRE = new Position(116.366, 39.915);

  @ParameterizedTest
  @ValueSource(ints = {100, 400, 2500, 20_000})
  void theNumberOfJunctionsIsMetAndEveryPlaceCanBeReached(int junctions) {
    OldTown town = OldTown.generate(junctions, 7, CENTRE);

    for (RoadNetwork network : town.networks().values()) {
      int[] arcMillis = new int[network.arcCount()];
      java.util.Arrays.fill(arcMillis, 1);
      assertThat(
              new KosarajuStrongConnectivityInspector<>(network.asGraph(arcMillis))
                  .isStronglyConnected())
          .isTrue();
    }
    assertThat((double) town.cars().junctionCount()).isBetween(junctions * 0.95, junctions * 1.05);
  }

  @Test
  void sameNumbersGiveTheSameTownOnEveryMachine() throws IOException {
    OldTown town = OldTown.generate(400, 7, CENTRE);

    assertThat(fingerprint(town)).isEqualTo(fingerprint(OldTown.generate(400, 7, CENTRE)));
    assertThat(fingerprint(town)).isNotEqualTo(fingerprint(OldTown.generate(400, 8, CENTRE)));
    assertThat(fingerprint(town)).as("never changes, or golden runs change").isEqualTo(PINNED);
  }

  @Test
  void aTownHasARingAvenuesLanesAndFewBridges() {
    RoadNetwork cars = OldTown.generate(2500, 7, CENTRE).cars();
    Set<String> classes = new HashSet<>();
    Set<String> bridges = new HashSet<>();
    for (int s = 0; s < cars.segmentCount(); s++) {
      classes.add(cars.segment(s).roadClass().id());
      if (cars.segment(s).name().contains("Bridge")) {
        bridges.add(cars.segment(s).name());
      }
    }

    assertThat(classes).containsExactlyInAnyOrder("trunk", "primary", "tertiary", "living_street");
    assertThat(bridges).hasSizeBetween(3, 8);
  }

  @Test
  void peopleOnFootHaveMoreWaysThanCars() {
    OldTown town = OldTown.generate(400, 7, CENTRE);
    RoadNetwork walkers = town.networks().get(NetworkKind.FOOT);

    assertThat(walkers.segmentCount()).isGreaterThan(town.cars().segmentCount());
  }

  @Test
  void sizesOutsideTheRangeAreRefused() {
    assertThatThrownBy(() -> OldTown.generate(99, 1, CENTRE))
        .hasMessage("junctions: 99; 100 to 20000");
  }

  private static long fingerprint(OldTown town) throws IOException {
    CRC32 crc = new CRC32();
    for (NetworkKind kind : NetworkKind.values()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      RoadNetworkCodec.write(town.networks().get(kind), new DataOutputStream(bytes));
      crc.update(bytes.toByteArray());
    }
    return crc.getValue();
  }

  private static final long PINNED = 1_545_890_897L;
}
