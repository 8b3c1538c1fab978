package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.tocsin.roads.Position;

/** The ground of an area: tells whether a point is on it. */
final class Outline {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Geometry ground;
  private final PreparedGeometry prepared;

  private Outline(Geometry ground) {
    this.ground = ground;
    this.prepared = PreparedGeometryFactory.prepare(ground);
  }

  /**
   * The outline of polygons, each an outer ring and its holes, rings of lon, lat pairs.
   *
   * @throws IllegalArgumentException if a ring is open or too short, or not on the map
   */
  static Outline of(List<List<double[]>> polygons) {
    Polygon[] parts = polygons.stream().map(Outline::polygon).toArray(Polygon[]::new);
    return new Outline(GEOMETRIES.createMultiPolygon(parts));
  }

  /** The outline of a polygon by its corners in order, be the last the first again or not. */
  static Outline around(List<Position> corners) {
    List<Position> ring = new ArrayList<>(corners);
    ring.add(corners.get(0));
    return of(
        List.of(
            List.of(
                ring.stream()
                    .flatMapToDouble(at -> DoubleStream.of(at.longitude(), at.latitude()))
                    .toArray())));
  }

  boolean contains(Position point) {
    return prepared.covers(
        GEOMETRIES.createPoint(new Coordinate(point.longitude(), point.latitude())));
  }

  Position centre() {
    Point centre = ground.getCentroid();
    return new Position(centre.getX(), centre.getY());
  }

  private static Polygon polygon(List<double[]> rings) {
    if (rings.isEmpty()) {
      throw new IllegalArgumentException("a polygon without rings");
    }
    LinearRing[] holes =
        rings.subList(1, rings.size()).stream().map(Outline::ring).toArray(LinearRing[]::new);
    return GEOMETRIES.createPolygon(ring(rings.get(0)), holes);
  }

  private static LinearRing ring(double[] pairs) {
    Coordinate[] corners = new Coordinate[pairs.length / 2];
    if (corners.length < 4) {
      throw new IllegalArgumentException("a ring of " + corners.length + " points");
    }
    for (int i = 0; i < corners.length; i++) {
      if (!(Math.abs(pairs[2 * i]) <= 180 && Math.abs(pairs[2 * i + 1]) <= 90)) {
        throw new IllegalArgumentException(
            "point " + i + " is [" + pairs[2 * i] + ", " + pairs[2 * i + 1] + "]");
      }
      corners[i] = new Coordinate(pairs[2 * i], pairs[2 * i + 1]);
    }
    return GEOMETRIES.createLinearRing(corners);
  }
}
