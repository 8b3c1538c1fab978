package org.tocsin.scenario.roads;

import java.util.Arrays;
import java.util.Optional;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.NetworkReduction;
import org.tocsin.roads.RoadClass;
import org.tocsin.roads.RoadNetworkBuilder;
import org.tocsin.roads.SegmentSpec;

/**
 * One network out of OpenStreetMap's ways: nodes where ways meet or end become junctions, what lies
 * between becomes a segment with its shape.
 */
final class OsmNetwork {

  private final OsmData data;
  private final RoadNetworkBuilder builder;
  private final byte[] uses;
  private final int[] junctionOf;

  private OsmNetwork(OsmData data, NetworkKind kind) {
    this.data = data;
    this.builder = new RoadNetworkBuilder(kind);
    this.uses = new byte[data.nodeCount()];
    this.junctionOf = new int[data.nodeCount()];
    Arrays.fill(junctionOf, -1);
  }

  /** Simplified, largest strongly connected part. */
  static NetworkReduction of(OsmData data, NetworkKind kind, WayRules rules) {
    OsmNetwork network = new OsmNetwork(data, kind);
    for (OsmData.Way way : data.ways()) {
      if (rules.use(way).isPresent()) {
        network.countUses(way);
      }
    }
    for (OsmData.Way way : data.ways()) {
      rules.use(way).ifPresent(use -> network.addSegments(way, use));
    }
    return network.builder.simplified();
  }

  private void countUses(OsmData.Way way) {
    long[] nodes = way.nodes();
    for (int i = 0; i < nodes.length; i++) {
      int index = data.indexOf(nodes[i]);
      if (index >= 0) {
        boolean isEnd = i == 0 || i == nodes.length - 1;
        uses[index] = (byte) Math.min(2, uses[index] + (isEnd ? 2 : 1));
      }
    }
  }

  /** Cuts a way at its junctions, and where the extract does not hold a node. */
  private void addSegments(OsmData.Way way, WayRules.Use use) {
    int[] piece = new int[way.nodes().length];
    int length = 0;
    for (long id : way.nodes()) {
      int node = data.indexOf(id);
      if (node < 0) {
        addSegment(piece, length, way, use);
        length = 0;
        continue;
      }
      piece[length++] = node;
      if (length > 1 && uses[node] > 1) {
        addSegment(piece, length, way, use);
        piece[0] = node;
        length = 1;
      }
    }
    addSegment(piece, length, way, use);
  }

  private void addSegment(int[] nodes, int length, OsmData.Way way, WayRules.Use use) {
    if (length < 2) {
      return;
    }
    boolean turned = use.direction() == WayRules.Direction.BACKWARD;
    double[] longitudes = new double[length];
    double[] latitudes = new double[length];
    for (int i = 0; i < length; i++) {
      int node = nodes[turned ? length - 1 - i : i];
      longitudes[i] = data.longitude(node);
      latitudes[i] = data.latitude(node);
    }
    int from = junction(nodes[turned ? length - 1 : 0]);
    int to = junction(nodes[turned ? 0 : length - 1]);
    builder.addSegment(
        SegmentSpec.between(from, to, new RoadClass(use.roadClass()))
            .withName(name(way))
            .withId(Long.toString(way.id()))
            .withMaxSpeed(use.maxSpeedKmh())
            .withOneWay(use.direction() != WayRules.Direction.BOTH)
            .withShape(longitudes, latitudes));
  }

  private int junction(int node) {
    if (junctionOf[node] < 0) {
      junctionOf[node] = builder.addJunction(data.longitude(node), data.latitude(node));
    }
    return junctionOf[node];
  }

  private static String name(OsmData.Way way) {
    return Optional.of(way.tag("name")).filter(n -> !n.isEmpty()).orElse(way.tag("ref"));
  }
}
