package org.tocsin.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RoadNetworkCodecTest {

  @Property(tries = 200)
  void whatWasWrittenIsReadBack(@ForAll long seed) throws IOException {
    RoadNetwork network = RandomStreets.of(seed).network;

    RoadNetwork read = read(written(network));

    assertThat(read.junctionCount()).isEqualTo(network.junctionCount());
    assertThat(read.arcCount()).isEqualTo(network.arcCount());
    for (int a = 0; a < network.arcCount(); a++) {
      assertThat(read.tail(a)).isEqualTo(network.tail(a));
      assertThat(read.head(a)).isEqualTo(network.head(a));
      assertThat(read.givenMillis("engine", a)).isEqualTo(network.givenMillis("engine", a));
    }
    assertThat(written(read)).isEqualTo(written(network));
  }

  @Test
  void namesInAnyScriptSurvive() throws IOException {
    RoadNetwork network =
        new StreetPlan()
            .junction(0, 0)
            .junction(100, 0)
            .segment(0, 1, spec -> spec.withName("霁虹桥"))
            .network();

    assertThat(read(written(network)).segment(0).name()).isEqualTo("霁虹桥");
    assertThat(read(written(network)).segment(0).roadClass()).isEqualTo(StreetPlan.ROAD);
  }

  @Test
  void whatTheSourceCallsRoadsSurvives() throws IOException {
    RoadNetwork network =
        new StreetPlan()
            .junction(0, 0)
            .junction(100, 0)
            .junction(200, 0)
            .segment(0, 1, spec -> spec.withId("24, east"))
            .segment(1, 2, spec -> spec.withId("25"))
            .segment(0, 2, spec -> spec.withName("without"))
            .simplified()
            .network();

    RoadNetwork read = read(written(network));

    assertThat(read.segment(0).sourceIds().all()).containsExactly("24, east", "25");
    assertThat(read.segment(1).sourceIds().all()).isEmpty();
  }

  @Test
  void anyDamageIsAnIoException() throws IOException {
    byte[] sound = written(RandomStreets.of(7).network);

    for (int i = 0; i < sound.length; i += 3) {
      byte[] damaged = sound.clone();
      damaged[i] ^= 0x41;
      assertThatThrownBy(() -> read(damaged)).isInstanceOf(IOException.class);
      byte[] cut = Arrays.copyOf(sound, i);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
    }
  }

  private static byte[] written(RoadNetwork network) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RoadNetworkCodec.write(network, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static RoadNetwork read(byte[] bytes) throws IOException {
    return RoadNetworkCodec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
