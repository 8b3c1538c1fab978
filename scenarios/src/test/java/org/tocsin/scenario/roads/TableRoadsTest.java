package org.tocsin.scenario.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.scenario.source.InputFile;
import org.tocsin.scenario.source.RoadsSpec;

class TableRoadsTest {

  private static final String NODES =
      """
      id,lon,lat
      a,126.60,45.70
      b,126.61,45.70
      c,126.61,45.71
      """;

  private final List<String> badRows = new ArrayList<>();

  @Test
  void nodesAndArcsMakeANetworkWithGivenTimes() throws IOException {
    RoadNetwork cars =
        read(
            NODES,
            """
            from,to,length_m,class,name,oneway,seconds_drive
            a,b,800,primary,北街,no,60
            b,c,1100,residential,"Quay St, west",yes,90
            c,a,1400,residential,,0,
            """,
            Map.of());

    assertThat(badRows).isEmpty();
    assertThat(cars.junctionCount()).isEqualTo(3);
    assertThat(cars.arcCount()).isEqualTo(5);
    assertThat(cars.segment(0).metres()).isEqualTo(800);
    assertThat(cars.segment(1).name()).isEqualTo("Quay St, west");
    assertThat(cars.givenMillis("drive", cars.segment(0).forwardArc())).isEqualTo(60_000);
  }

  @Test
  void roadsAreCalledByTheirColumnElseByTheirEnds() throws IOException {
    String nodes = NODES + "d,126.60,45.71\n";
    String arcs =
        """
        from,to,length_m,osm_id,oneway
        a,b,800,4711,
        b,c,1100,,
        b,d,1400,4712,
        c,a,1400,4713,yes
        """;

    RoadNetwork cars = read(nodes, arcs, Map.of("road_id", "osm_id"));

    assertThat(badRows).isEmpty();
    assertThat(cars.segmentCount()).isEqualTo(4);
    assertThat(cars.segment(0).sourceIds().all()).containsExactly("4711");
    assertThat(cars.segment(1).sourceIds().all()).containsExactly("b-c");
  }

  @Test
  void headersCanBeMapped() throws IOException {
    RoadNetwork cars =
        read(
            NODES.replace("id,lon,lat", "node,x,y"),
            "source,target,len\na,b,800\nb,c,1100\n",
            Map.of(
                "id",
                "node",
                "lon",
                "x",
                "lat",
                "y",
                "from",
                "source",
                "to",
                "target",
                "length_m",
                "len"));

    // b joins nothing, so it is contracted
    assertThat(cars.segmentCount()).isEqualTo(1);
    assertThat(cars.segment(0).metres()).isEqualTo(1900);
    assertThat(cars.segment(0).sourceIds().all()).containsExactly("a-b", "b-c");
  }

  @Test
  void everyBadRowIsTold() throws IOException {
    read(
        NODES + "a,126.60,45.70\nd,226,45.70\n",
        "from,to,length_m,oneway\na,z,800,\na,b,far,\na,b,800,perhaps\n",
        Map.of());

    assertThat(badRows)
        .containsExactly(
            "nodes.csv:5:1: id: \"a\" again; ids that are unique",
            "nodes.csv:6:3: lon: \"226\"; a number from -180.0 to 180.0",
            "arcs.csv:2:3: to: node \"z\" is not in the table of nodes; an id of a node",
            "arcs.csv:3:5: length_m: \"far\"; a number from 0.0 to 1000000.0",
            "arcs.csv:4:9: oneway: \"perhaps\"; yes or no");
  }

  @Test
  void aMissingColumnIsNamedWithThoseThatWereFound() throws IOException {
    read("id,x,y\n", "from,to,length_m\n", Map.of());

    assertThat(badRows).contains("nodes.csv:1: no column \"lon\"; found id, x, y");
  }

  @Test
  void anEmptyTableIsToldAsOne() throws IOException {
    read("", "from,to,length_m\n", Map.of());

    assertThat(badRows).containsExactly("nodes.csv: an empty file; columns id, lon, lat");
  }

  private RoadNetwork read(String nodes, String arcs, Map<String, String> columns)
      throws IOException {
    RoadsSpec.Tables tables =
        new RoadsSpec.Tables(file("nodes.csv", nodes), file("arcs.csv", arcs), columns);
    return TableRoads.read(tables, badRows).networks().get(NetworkKind.CAR);
  }

  private static InputFile file(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new InputFile(name, "", Optional.empty(), () -> new ByteArrayInputStream(bytes));
  }
}
