package org.tocsin.report.model;

import java.util.Arrays;

/** A line on a picture, in whole units. */
record DrawnLine(long[] xs, long[] ys) {

  /**
   * The line with only those points that keep it within a tolerance of where it was (Douglas and
   * Peucker, 1973, The Canadian Cartographer 10(2)).
   */
  DrawnLine simplified(double tolerance) {
    boolean[] kept = new boolean[xs.length];
    kept[0] = true;
    kept[xs.length - 1] = true;
    keepFarthest(kept, 0, xs.length - 1, tolerance);
    int count = 0;
    long[] keptXs = new long[xs.length];
    long[] keptYs = new long[xs.length];
    for (int i = 0; i < xs.length; i++) {
      if (kept[i]) {
        keptXs[count] = xs[i];
        keptYs[count++] = ys[i];
      }
    }
    return new DrawnLine(Arrays.copyOf(keptXs, count), Arrays.copyOf(keptYs, count));
  }

  private void keepFarthest(boolean[] kept, int first, int last, double tolerance) {
    int farthest = -1;
    double most = tolerance * tolerance;
    for (int i = first + 1; i < last; i++) {
      double distance = squaredDistance(i, first, last);
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    if (farthest >= 0) {
      kept[farthest] = true;
      keepFarthest(kept, first, farthest, tolerance);
      keepFarthest(kept, farthest, last, tolerance);
    }
  }

  /** From point {@code i} to the straight stretch between two others, squared. */
  private double squaredDistance(int i, int first, int last) {
    double dx = xs[last] - xs[first];
    double dy = ys[last] - ys[first];
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : ((xs[i] - xs[first]) * dx + (ys[i] - ys[first]) * dy) / length;
    along = Math.max(0, Math.min(1, along));
    double offX = xs[i] - xs[first] - along * dx;
    double offY = ys[i] - ys[first] - along * dy;
    return offX * offX + offY * offY;
  }
}
