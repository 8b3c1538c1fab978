package org.tocsin.roads;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;

/** Shortest distances between junctions. */
final class Reach {

  private Reach() {}

  /**
   * Metres in one network between all junctions of another, found by their coordinates; -1 where
   * there is no way.
   */
  static double[] distances(RoadNetwork network, RoadNetwork named) {
    Map<Position, Integer> at = new HashMap<>();
    for (int j = 0; j < network.junctionCount(); j++) {
      at.put(network.junction(j), j);
    }
    DijkstraShortestPath<Integer, Integer> paths = new DijkstraShortestPath<>(graph(network));
    int n = named.junctionCount();
    double[] distances = new double[n * n];
    for (int from = 0; from < n; from++) {
      for (int to = 0; to < n; to++) {
        double metres =
            paths.getPathWeight(at.get(named.junction(from)), at.get(named.junction(to)));
        distances[from * n + to] = Double.isInfinite(metres) ? -1 : metres;
      }
    }
    return distances;
  }

  private static Graph<Integer, Integer> graph(RoadNetwork network) {
    Graph<Integer, Integer> graph = network.asGraph(new int[network.arcCount()]);
    for (int a = 0; a < network.arcCount(); a++) {
      graph.setEdgeWeight(a, network.segment(network.segmentOf(a)).metres());
    }
    return graph;
  }
}
