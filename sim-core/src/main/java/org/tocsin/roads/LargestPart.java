package org.tocsin.roads;

import java.util.Comparator;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/**
 * Keeps the largest strongly connected part of a network; of equally large ones, that with the
 * lowest junction.
 */
final class LargestPart {

  private LargestPart() {}

  static RoadNetwork of(RoadNetwork network) {
    if (network.junctionCount() == 0) {
      return network;
    }
    Graph<Integer, Integer> graph =
        GraphTypeBuilder.<Integer, Integer>directed()
            .allowingMultipleEdges(true)
            .allowingSelfLoops(true)
            .buildGraph();
    for (int j = 0; j < network.junctionCount(); j++) {
      graph.addVertex(j);
    }
    for (int a = 0; a < network.arcCount(); a++) {
      graph.addEdge(network.tail(a), network.head(a), a);
    }
    Set<Integer> largest =
        new KosarajuStrongConnectivityInspector<>(graph)
            .stronglyConnectedSets().stream()
                .max(
                    Comparator.<Set<Integer>>comparingInt(Set::size)
                        .thenComparing(
                            part -> part.stream().min(Integer::compare).orElseThrow(),
                            Comparator.reverseOrder()))
                .orElseThrow();
    return copy(network, largest);
  }

  private static RoadNetwork copy(RoadNetwork network, Set<Integer> kept) {
    RoadNetworkBuilder builder = new RoadNetworkBuilder(network.kind());
    int[] renumbered = new int[network.junctionCount()];
    for (int j = 0; j < network.junctionCount(); j++) {
      if (kept.contains(j)) {
        renumbered[j] = builder.addJunction(network.longitudes[j], network.latitudes[j]);
      }
    }
    for (int s = 0; s < network.segmentCount(); s++) {
      RoadSegment segment = network.segment(s);
      if (kept.contains(segment.from()) && kept.contains(segment.to())) {
        builder.addSegment(segment.toSpec(renumbered[segment.from()], renumbered[segment.to()]));
      }
    }
    return builder.build();
  }
}
