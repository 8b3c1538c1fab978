package org.tocsin.roads;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.locationtech.jts.shape.fractal.HilbertCode;

/**
 * The junctions of a network along a Hilbert curve over the city: neighbours in the streets mostly
 * become neighbours in memory, and searches, which go from neighbour to neighbour, wait less for
 * it.
 */
final class SpatialOrder {

  /** The curve passes 2^12 by 2^12 squares: about 10 m wide in a city of 40 km. */
  private static final int LEVEL = 12;

  private SpatialOrder() {}

  /** Junctions in the order of the curve; those of one square by id. */
  static int[] of(RoadNetwork network) {
    double[] east = network.longitudes;
    double[] north = network.latitudes;
    double west = Arrays.stream(east).min().orElse(0);
    double south = Arrays.stream(north).min().orElse(0);
    double width = Arrays.stream(east).max().orElse(0) - west;
    double height = Arrays.stream(north).max().orElse(0) - south;
    double squares = ((1 << LEVEL) - 1) / Math.max(1e-9, Math.max(width, height));
    int[] code = new int[network.junctionCount()];
    for (int j = 0; j < code.length; j++) {
      int x = (int) ((east[j] - west) * squares);
      int y = (int) ((north[j] - south) * squares);
      code[j] = HilbertCode.encode(LEVEL, x, y);
    }
    return IntStream.range(0, code.length)
        .boxed()
        .sorted(Comparator.comparingInt(j -> code[j]))
        .mapToInt(j -> j)
        .toArray();
  }
}
