package org.tocsin.roads;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Finds the spot of a network nearest to a point: an R-tree over the straight pieces of all shapes,
 * asked with a window that doubles until it must hold the nearest. Ties go to the lowest segment,
 * then to its first piece.
 *
 * <p>Built on first need; safe for threads.
 */
final class SnapIndex {

  private static final double FIRST_WINDOW_METRES = 8;
  private static final double WIDEST_WINDOW_METRES = 1e8;

  private final SegmentTable segments;
  private final FlatShapes shapes;
  private volatile @Nullable HPRtree tree;

  SnapIndex(SegmentTable segments, FlatShapes shapes) {
    this.segments = segments;
    this.shapes = shapes;
  }

  /** The nearest spot, however far; the network has at least one segment. */
  SnappedPoint nearest(double longitude, double latitude) {
    HPRtree pieces = pieces();
    double px = shapes.map.x(longitude);
    double py = shapes.map.y(latitude);
    Nearest nearest = new Nearest(px, py);
    for (double reach = FIRST_WINDOW_METRES; reach < WIDEST_WINDOW_METRES; reach *= 2) {
      pieces.query(
          new Envelope(px - reach, px + reach, py - reach, py + reach),
          item -> nearest.offer((Piece) item));
      if (nearest.segment >= 0 && nearest.squared <= reach * reach) {
        break;
      }
    }
    return nearest.spot(longitude, latitude);
  }

  private HPRtree pieces() {
    HPRtree built = tree;
    if (built == null) {
      synchronized (this) {
        built = tree;
        if (built == null) {
          built = build();
          tree = built;
        }
      }
    }
    return built;
  }

  private HPRtree build() {
    HPRtree built = new HPRtree();
    for (int s = 0; s < segments.size(); s++) {
      for (int i = segments.shapeStart[s]; i < segments.shapeStart[s + 1] - 1; i++) {
        built.insert(
            new Envelope(shapes.x[i], shapes.x[i + 1], shapes.y[i], shapes.y[i + 1]),
            new Piece(s, i));
      }
    }
    built.build();
    return built;
  }

  /** A straight piece of a segment's shape, from its i-th shape point to the next. */
  private record Piece(int segment, int point) {}

  /** The best spot so far. */
  private final class Nearest {

    private final double px;
    private final double py;
    private int segment = -1;
    private int point;
    private double share;
    private double squared = Double.POSITIVE_INFINITY;

    Nearest(double px, double py) {
      this.px = px;
      this.py = py;
    }

    void offer(Piece piece) {
      int i = piece.point();
      double dx = shapes.x[i + 1] - shapes.x[i];
      double dy = shapes.y[i + 1] - shapes.y[i];
      double length = dx * dx + dy * dy;
      double t = length > 0 ? ((px - shapes.x[i]) * dx + (py - shapes.y[i]) * dy) / length : 0;
      t = Math.max(0, Math.min(1, t));
      // Exact at the ends, so that segments which meet at the nearest junction tie exactly.
      double ex = (t == 1 ? shapes.x[i + 1] : shapes.x[i] + t * dx) - px;
      double ey = (t == 1 ? shapes.y[i + 1] : shapes.y[i] + t * dy) - py;
      double distance = ex * ex + ey * ey;
      boolean tieWon =
          distance == squared
              && (piece.segment() < segment || (piece.segment() == segment && i < point));
      if (distance < squared || tieWon) {
        segment = piece.segment();
        point = i;
        share = t;
        squared = distance;
      }
    }

    SnappedPoint spot(double longitude, double latitude) {
      if (segment < 0) {
        throw new IllegalStateException("a network without segments has no nearest spot");
      }
      double fraction = fraction();
      Position spot = shapes.position(segment, fraction);
      double metres = FlatMap.groundMetres(longitude, latitude, spot.longitude(), spot.latitude());
      return new SnappedPoint(segment, fraction, metres);
    }

    private double fraction() {
      double total = shapes.metres(segment);
      boolean atStart = point == segments.shapeStart[segment] && share <= 0;
      boolean atEnd = point == segments.shapeStart[segment + 1] - 2 && share >= 1;
      if (total <= 0 || atStart) {
        return 0;
      }
      double along = shapes.along[point] + share * (shapes.along[point + 1] - shapes.along[point]);
      return atEnd ? 1 : Math.max(0, Math.min(1, along / total));
    }
  }
}
