package org.tocsin.roads;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * The junctions by which places meet a network, where they do not meet it at the nearest spot of
 * any street. Those that lie off the network are no access. Ties go to the first. Safe for threads.
 */
final class AccessPoints {

  private static final double FIRST_WINDOW_METRES = 64;
  private static final double WIDEST_WINDOW_METRES = 1e8;

  /** A junction of a table and a vertex of the network are the same place within a metre. */
  private static final double ON_STREET_METRES = 1;

  private final FlatMap map;
  private final List<Position> junctions = new ArrayList<>();
  private final List<SnappedPoint> spots = new ArrayList<>();
  private final HPRtree tree = new HPRtree();

  /**
   * @param wanted junctions that may be used; empty for all of the network
   * @throws IllegalArgumentException if none of them lies on it
   */
  AccessPoints(RoadNetwork network, List<Position> wanted) {
    this.map = network.shapes.map;
    if (wanted.isEmpty()) {
      for (int junction = 0; junction < network.junctionCount(); junction++) {
        add(network.junction(junction), network);
      }
    } else {
      wanted.forEach(junction -> add(junction, network));
    }
    if (junctions.isEmpty()) {
      throw new IllegalArgumentException(
          wanted.size() + " junctions with access, none of them on the streets; at least one");
    }
    tree.build();
  }

  private void add(Position junction, RoadNetwork network) {
    SnappedPoint spot = network.snapIndex.nearest(junction.longitude(), junction.latitude());
    if (spot.offRoadMetres() <= ON_STREET_METRES) {
      double x = map.x(junction.longitude());
      double y = map.y(junction.latitude());
      tree.insert(new Envelope(x, x, y, y), junctions.size());
      junctions.add(junction);
      spots.add(spot);
    }
  }

  /** The nearest one, however far, with what remains to be covered off the road. */
  SnappedPoint nearest(Position place) {
    double x = map.x(place.longitude());
    double y = map.y(place.latitude());
    Nearest nearest = new Nearest(x, y);
    for (double reach = FIRST_WINDOW_METRES; reach < WIDEST_WINDOW_METRES; reach *= 2) {
      tree.query(
          new Envelope(x - reach, x + reach, y - reach, y + reach),
          item -> nearest.offer((Integer) item));
      if (nearest.index >= 0 && nearest.squared <= reach * reach) {
        break;
      }
    }
    SnappedPoint spot = spots.get(nearest.index);
    double metres = place.metresTo(junctions.get(nearest.index));
    return new SnappedPoint(spot.segment(), spot.fraction(), metres);
  }

  private final class Nearest {

    private final double x;
    private final double y;
    private int index = -1;
    private double squared = Double.POSITIVE_INFINITY;

    Nearest(double x, double y) {
      this.x = x;
      this.y = y;
    }

    void offer(int candidate) {
      double east = map.x(junctions.get(candidate).longitude()) - x;
      double north = map.y(junctions.get(candidate).latitude()) - y;
      double distance = east * east + north * north;
      if (distance < squared || (distance == squared && candidate < index)) {
        index = candidate;
        squared = distance;
      }
    }
  }
}
