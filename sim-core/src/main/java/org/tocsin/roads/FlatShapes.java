package org.tocsin.roads;

/**
 * The shapes of a network on its {@link FlatMap}, and the way along them. A fraction of a segment
 * is a fraction of its length on this map.
 */
final class FlatShapes {

  final FlatMap map;

  /** Metres east and north of each shape point. */
  final double[] x;

  final double[] y;

  /** Metres along the shape from the segment's start to each shape point. */
  final double[] along;

  private final SegmentTable segments;

  FlatShapes(SegmentTable segments) {
    this.segments = segments;
    this.map = FlatMap.around(middle(segments.shapeLongitude), middle(segments.shapeLatitude));
    int points = segments.shapeLongitude.length;
    x = new double[points];
    y = new double[points];
    along = new double[points];
    for (int i = 0; i < points; i++) {
      x[i] = map.x(segments.shapeLongitude[i]);
      y[i] = map.y(segments.shapeLatitude[i]);
    }
    for (int s = 0; s < segments.size(); s++) {
      for (int i = segments.shapeStart[s] + 1; i < segments.shapeStart[s + 1]; i++) {
        along[i] = along[i - 1] + straight(i - 1, i);
      }
    }
  }

  double metres(int segment) {
    return along[segments.shapeStart[segment + 1] - 1];
  }

  /** The spot at a fraction of a segment. */
  Position position(int segment, double fraction) {
    int first = segments.shapeStart[segment];
    int last = segments.shapeStart[segment + 1] - 1;
    double target = fraction * along[last];
    int i = first;
    while (i < last - 1 && along[i + 1] < target) {
      i++;
    }
    double piece = along[i + 1] - along[i];
    double share = fraction >= 1 ? 1 : piece > 0 ? (target - along[i]) / piece : 0;
    return point(i).towards(point(i + 1), share);
  }

  private Position point(int i) {
    return new Position(segments.shapeLongitude[i], segments.shapeLatitude[i]);
  }

  private double straight(int i, int j) {
    double dx = x[j] - x[i];
    double dy = y[j] - y[i];
    return Math.sqrt(dx * dx + dy * dy);
  }

  private static double middle(double[] degrees) {
    if (degrees.length == 0) {
      return 0;
    }
    double low = degrees[0];
    double high = degrees[0];
    for (double d : degrees) {
      low = Math.min(low, d);
      high = Math.max(high, d);
    }
    return (low + high) / 2;
  }
}
