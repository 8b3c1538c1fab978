package org.tocsin.roads;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Snapping by trying every segment, with JTS's own geometry. */
final class BruteForce {

  private BruteForce() {}

  static SnappedPoint nearest(RoadNetwork network, double longitude, double latitude) {
    FlatMap map = network.shapes.map;
    Coordinate point = new Coordinate(map.x(longitude), map.y(latitude));
    SnappedPoint best = new SnappedPoint(-1, 0, Double.POSITIVE_INFINITY);
    for (int s = 0; s < network.segmentCount(); s++) {
      RoadSegment segment = network.segment(s);
      Coordinate[] shape = new Coordinate[segment.shapeSize()];
      for (int i = 0; i < shape.length; i++) {
        Position at = segment.shapePoint(i);
        shape[i] = new Coordinate(map.x(at.longitude()), map.y(at.latitude()));
      }
      LengthIndexedLine line = new LengthIndexedLine(new GeometryFactory().createLineString(shape));
      double along = line.project(point);
      double metres = line.extractPoint(along).distance(point);
      // Equal up to rounding: the lowest segment stays.
      if (metres < best.offRoadMetres() - 1e-6) {
        double length = line.getEndIndex();
        best = new SnappedPoint(s, length > 0 ? along / length : 0, metres);
      }
    }
    return best;
  }

  static double flatMetres(RoadNetwork network, Position a, Position b) {
    FlatMap map = network.shapes.map;
    return new Coordinate(map.x(a.longitude()), map.y(a.latitude()))
        .distance(new Coordinate(map.x(b.longitude()), map.y(b.latitude())));
  }
}
