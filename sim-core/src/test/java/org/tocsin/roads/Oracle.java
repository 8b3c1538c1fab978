package org.tocsin.roads;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;

/**
 * Travel times worked out another way: arc times from first principles, and JGraphT's Dijkstra on
 * the whole graph with the two places added as vertices of their own.
 */
final class Oracle {

  private final RoadNetwork network;
  private final RoadConditions conditions;
  private final int[] arcMillis;

  /**
   * For {@link StreetPlan#ENGINE}: 10 m/s unless tagged slower or given, 1 m/s off the road and on
   * closed segments.
   */
  Oracle(RoadNetwork network, RoadConditions conditions) {
    this.network = network;
    this.conditions = conditions;
    this.arcMillis = new int[network.arcCount()];
    for (int a = 0; a < arcMillis.length; a++) {
      arcMillis[a] = arcMillis(a);
    }
  }

  private int arcMillis(int arc) {
    RoadSegment segment = network.segment(network.segmentOf(arc));
    if (conditions.isClosed(NetworkKind.CAR, segment.id())) {
      return TravelTree.UNREACHABLE;
    }
    double speed = segment.maxSpeedKmh() > 0 ? segment.maxSpeedKmh() / 3.6 : 10;
    int given = network.givenMillis("engine", arc);
    int normal = given > 0 ? given : (int) Math.max(1, Math.round(segment.metres() / speed * 1000));
    double factor = conditions.speedFactor(NetworkKind.CAR, segment.id());
    return (int) Math.max(1, Math.round(normal / factor));
  }

  int[] arcMillis() {
    return arcMillis;
  }

  Graph<Integer, Integer> graph() {
    return network.asGraph(arcMillis);
  }

  int millis(Location from, Location to) {
    return from == to ? 0 : times(from, List.of(to)).get(0);
  }

  /** Times from one place to several. */
  List<Integer> times(Location from, List<Location> destinations) {
    Graph<Integer, Integer> graph = graph();
    graph.addVertex(-1);
    SnappedPoint start = from.access(NetworkKind.CAR);
    join(graph, start, -1, true);
    List<Integer> times = new ArrayList<>();
    for (int i = 0; i < destinations.size(); i++) {
      graph.addVertex(-2 - i);
      SnappedPoint end = destinations.get(i).access(NetworkKind.CAR);
      join(graph, end, -2 - i, false);
      int direct = along(start, end);
      if (start.segment() == end.segment() && direct != TravelTree.UNREACHABLE) {
        edge(graph, -1, -2 - i, offRoad(start) + direct + offRoad(end));
      }
    }
    SingleSourcePaths<Integer, Integer> paths = new DijkstraShortestPath<>(graph).getPaths(-1);
    for (int i = 0; i < destinations.size(); i++) {
      times.add(destinations.get(i) == from ? Integer.valueOf(0) : time(paths.getWeight(-2 - i)));
    }
    return times;
  }

  int fromJunction(int junction, Location to) {
    Graph<Integer, Integer> graph = graph();
    graph.addVertex(-2);
    join(graph, to.access(NetworkKind.CAR), -2, false);
    return time(new DijkstraShortestPath<>(graph).getPaths(junction).getWeight(-2));
  }

  int toJunction(Location from, int junction) {
    Graph<Integer, Integer> graph = graph();
    graph.addVertex(-1);
    join(graph, from.access(NetworkKind.CAR), -1, true);
    return time(new DijkstraShortestPath<>(graph).getPaths(-1).getWeight(junction));
  }

  private static int time(double weight) {
    return Double.isInfinite(weight) ? TravelTree.UNREACHABLE : (int) weight;
  }

  private void join(Graph<Integer, Integer> graph, SnappedPoint spot, int vertex, boolean leaving) {
    RoadSegment segment = network.segment(spot.segment());
    double f = spot.fraction();
    if (f == 0 || f == 1) {
      joint(graph, vertex, f == 0 ? segment.from() : segment.to(), offRoad(spot), leaving);
      return;
    }
    int towardsFirst = along(spot.segment(), f, leaving ? -1 : 1);
    int towardsSecond = along(spot.segment(), 1 - f, leaving ? 1 : -1);
    if (towardsFirst != TravelTree.UNREACHABLE) {
      joint(graph, vertex, segment.from(), offRoad(spot) + towardsFirst, leaving);
    }
    if (towardsSecond != TravelTree.UNREACHABLE) {
      joint(graph, vertex, segment.to(), offRoad(spot) + towardsSecond, leaving);
    }
  }

  private static void joint(
      Graph<Integer, Integer> graph, int vertex, int junction, int millis, boolean leaving) {
    edge(graph, leaving ? vertex : junction, leaving ? junction : vertex, millis);
  }

  private static void edge(Graph<Integer, Integer> graph, int from, int to, int millis) {
    int id = 1_000_000 + graph.edgeSet().size();
    graph.addEdge(from, to, id);
    graph.setEdgeWeight(id, millis);
  }

  private int along(SnappedPoint from, SnappedPoint to) {
    double part = to.fraction() - from.fraction();
    if (from.segment() != to.segment() || part == 0) {
      return from.segment() == to.segment() ? 0 : TravelTree.UNREACHABLE;
    }
    boolean inside =
        Math.min(from.fraction(), to.fraction()) > 0
            && Math.max(from.fraction(), to.fraction()) < 1;
    if (conditions.closure(NetworkKind.CAR, from.segment()) == Closure.SEALED && inside) {
      return creep(from.segment(), Math.abs(part));
    }
    return along(from.segment(), Math.abs(part), part > 0 ? 1 : -1);
  }

  private int along(int segment, double part, int direction) {
    RoadSegment road = network.segment(segment);
    return switch (conditions.closure(NetworkKind.CAR, segment)) {
      case SEALED -> TravelTree.UNREACHABLE;
      case CLOSED -> creep(segment, part);
      case OPEN -> {
        int arc = direction > 0 ? road.forwardArc() : road.backwardArc();
        yield arc < 0 ? TravelTree.UNREACHABLE : (int) Math.round(part * arcMillis[arc]);
      }
    };
  }

  private int creep(int segment, double part) {
    return (int) Math.round(part * network.segment(segment).metres() * 1000);
  }

  private static int offRoad(SnappedPoint spot) {
    return spot.offRoadMetres() == 0
        ? 0
        : (int) Math.max(1, Math.round(spot.offRoadMetres() * 1000));
  }
}
