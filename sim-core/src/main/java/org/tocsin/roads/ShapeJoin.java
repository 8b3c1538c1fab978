package org.tocsin.roads;

import java.util.Arrays;

/** Shapes laid end to end; the point at which two meet is kept once. */
final class ShapeJoin {

  private double[] longitudes = new double[16];
  private double[] latitudes = new double[16];
  private int size;

  void add(SegmentSpec.Shape shape, boolean reversed) {
    int points = shape.longitudes().length;
    for (int i = size == 0 ? 0 : 1; i < points; i++) {
      int from = reversed ? points - 1 - i : i;
      if (size == longitudes.length) {
        longitudes = Arrays.copyOf(longitudes, size * 2);
        latitudes = Arrays.copyOf(latitudes, size * 2);
      }
      longitudes[size] = shape.longitudes()[from];
      latitudes[size] = shape.latitudes()[from];
      size++;
    }
  }

  SegmentSpec.Shape joined() {
    return new SegmentSpec.Shape(Arrays.copyOf(longitudes, size), Arrays.copyOf(latitudes, size));
  }
}
