package org.tocsin.roads;

/**
 * The segments of a network as columns, as they are stored. Shape points of segment {@code s}, its
 * two junctions included, are at {@code shapeStart[s]} up to {@code shapeStart[s + 1]}.
 */
final class SegmentTable {

  final int[] from;
  final int[] to;
  final double[] metres;
  final RoadClass[] roadClass;
  final String[] name;
  final SourceIds[] ids;
  final int[] maxSpeedKmh;
  final boolean[] oneWay;
  final int[] shapeStart;
  final double[] shapeLongitude;
  final double[] shapeLatitude;

  SegmentTable(
      int[] from,
      int[] to,
      double[] metres,
      RoadClass[] roadClass,
      String[] name,
      SourceIds[] ids,
      int[] maxSpeedKmh,
      boolean[] oneWay,
      int[] shapeStart,
      double[] shapeLongitude,
      double[] shapeLatitude) {
    this.from = from;
    this.to = to;
    this.metres = metres;
    this.roadClass = roadClass;
    this.name = name;
    this.ids = ids;
    this.maxSpeedKmh = maxSpeedKmh;
    this.oneWay = oneWay;
    this.shapeStart = shapeStart;
    this.shapeLongitude = shapeLongitude;
    this.shapeLatitude = shapeLatitude;
  }

  /** An empty table of a given size, to be filled by its maker before anyone else sees it. */
  static SegmentTable blank(int segments, int shapePoints) {
    return new SegmentTable(
        new int[segments],
        new int[segments],
        new double[segments],
        new RoadClass[segments],
        new String[segments],
        new SourceIds[segments],
        new int[segments],
        new boolean[segments],
        new int[segments + 1],
        new double[shapePoints],
        new double[shapePoints]);
  }

  int size() {
    return from.length;
  }

  private void checkLengths() {
    int[] lengths = {
      to.length,
      metres.length,
      roadClass.length,
      name.length,
      ids.length,
      maxSpeedKmh.length,
      oneWay.length,
      shapeStart.length - 1
    };
    for (int length : lengths) {
      if (length != size()) {
        throw new IllegalArgumentException("segments: columns of " + length + " and " + size());
      }
    }
    if (shapeLongitude.length != shapeLatitude.length) {
      throw new IllegalArgumentException("shapes: as many longitudes as latitudes");
    }
  }

  /** Refuses what no street network can hold; a damaged store ends here. */
  void check(int junctions) {
    checkLengths();
    for (int s = 0; s < size(); s++) {
      boolean ends = from[s] >= 0 && from[s] < junctions && to[s] >= 0 && to[s] < junctions;
      boolean shape =
          shapeStart[s] >= 0
              && shapeStart[s + 1] <= shapeLongitude.length
              && shapeStart[s + 1] - shapeStart[s] >= 2;
      if (!ends || !shape || !(metres[s] >= 0) || metres[s] > 1e7 || maxSpeedKmh[s] < 0) {
        throw new IllegalArgumentException(
            "segment "
                + s
                + ": from "
                + from[s]
                + " to "
                + to[s]
                + ", "
                + metres[s]
                + " m, "
                + maxSpeedKmh[s]
                + " km/h; junctions 0 to "
                + (junctions - 1)
                + ", 0 to 10,000 km long, at least 2 shape points");
      }
    }
    for (int i = 0; i < shapeLongitude.length; i++) {
      if (!(Math.abs(shapeLongitude[i]) <= 180) || !(Math.abs(shapeLatitude[i]) <= 90)) {
        throw new IllegalArgumentException(
            "shape point "
                + i
                + ": "
                + shapeLongitude[i]
                + ", "
                + shapeLatitude[i]
                + "; WGS84 degrees, longitude -180 to 180, latitude -90 to 90");
      }
    }
  }
}
