package org.tocsin.roads;

import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/**
 * The streets of a city for one {@link NetworkKind}: junctions, the road segments between them, and
 * the directed arcs in which a segment may be travelled. Numbered from 0 and frozen in arrays;
 * parallel segments and loops are allowed.
 *
 * <p>Immutable. Closures and slow-downs are {@link RoadConditions} laid over it; ids never change.
 */
public final class RoadNetwork {

  final double[] longitudes;
  final double[] latitudes;
  final SegmentTable segments;
  final ArcTable arcs;
  final FlatShapes shapes;
  final SnapIndex snapIndex;

  /**
   * Travel times in milliseconds given by the author, by mode id and arc; 0 where none is given.
   */
  final Map<String, int[]> givenMillis;

  private final NetworkKind kind;

  RoadNetwork(
      NetworkKind kind,
      double[] longitudes,
      double[] latitudes,
      SegmentTable segments,
      Map<String, int[]> givenMillis) {
    check(longitudes, latitudes, segments);
    this.kind = kind;
    this.longitudes = longitudes;
    this.latitudes = latitudes;
    this.segments = segments;
    this.arcs = new ArcTable(longitudes.length, segments);
    this.shapes = new FlatShapes(segments);
    this.snapIndex = new SnapIndex(segments, shapes);
    this.givenMillis = new TreeMap<>(givenMillis);
    givenMillis.forEach(this::checkGiven);
  }

  public NetworkKind kind() {
    return kind;
  }

  public int junctionCount() {
    return longitudes.length;
  }

  public int segmentCount() {
    return segments.size();
  }

  public int arcCount() {
    return arcs.size();
  }

  public Position junction(int junction) {
    return new Position(longitudes[junction], latitudes[junction]);
  }

  public RoadSegment segment(int segment) {
    return new RoadSegment(this, segment);
  }

  public int tail(int arc) {
    return arcs.tail[arc];
  }

  public int head(int arc) {
    return arcs.head[arc];
  }

  public int segmentOf(int arc) {
    return arcs.segment[arc];
  }

  /** Whether an arc runs in the direction of its segment. */
  public boolean isForward(int arc) {
    return arcs.isForward(arc);
  }

  /** The arc of the same segment in the other direction, -1 if it is one-way. */
  public int twin(int arc) {
    return arcs.twin(arc);
  }

  /** The time given for an arc under a mode's id in milliseconds, 0 if none was given. */
  public int givenMillis(String modeId, int arc) {
    int[] millis = givenMillis.get(modeId);
    return millis == null ? 0 : millis[arc];
  }

  /** Straight-line metres between a junction and a point, on this network's flat map. */
  public double straightMetres(int junction, Position point) {
    double dx = shapes.map.x(longitudes[junction]) - shapes.map.x(point.longitude());
    double dy = shapes.map.y(latitudes[junction]) - shapes.map.y(point.latitude());
    return Math.sqrt(dx * dx + dy * dy);
  }

  /**
   * The network as a JGraphT graph for analysis: vertices are junctions, edges are arcs, weights
   * milliseconds; arcs at {@link TravelTree#UNREACHABLE} (closed) are left out.
   */
  public Graph<Integer, Integer> asGraph(int[] arcMillis) {
    Graph<Integer, Integer> graph = new DirectedWeightedPseudograph<>(Integer.class);
    for (int j = 0; j < junctionCount(); j++) {
      graph.addVertex(j);
    }
    for (int a = 0; a < arcCount(); a++) {
      if (arcMillis[a] != TravelTree.UNREACHABLE) {
        graph.addEdge(arcs.tail[a], arcs.head[a], a);
        graph.setEdgeWeight(a, arcMillis[a]);
      }
    }
    return graph;
  }

  private static void check(double[] longitudes, double[] latitudes, SegmentTable segments) {
    if (longitudes.length != latitudes.length) {
      throw new IllegalArgumentException("junctions: as many longitudes as latitudes");
    }
    segments.check(longitudes.length);
  }

  private void checkGiven(String modeId, int[] millis) {
    if (millis.length != arcCount()) {
      throw new IllegalArgumentException(
          "travel times of "
              + modeId
              + ": "
              + millis.length
              + "; one for each of "
              + arcCount()
              + " arcs");
    }
  }

  @Override
  public String toString() {
    return kind + " network of " + junctionCount() + " junctions, " + segmentCount() + " segments";
  }
}
