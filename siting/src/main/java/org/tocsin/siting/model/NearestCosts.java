package org.tocsin.siting.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tocsin.siting.problem.DemandLayer;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;

/**
 * What it costs to serve each demand from each site, where each is served by its cheapest one: the
 * p-median and all that can be told in its way.
 *
 * @param costs by demand, then by site; {@link Double#POSITIVE_INFINITY} where a site can't serve
 * @param unserved what it costs to leave each demand without a site; infinite if that may not be
 * @param areWhole whether all are whole numbers, so that so are all sums
 */
record NearestCosts(double[][] costs, double[] unserved, boolean areWhole) {

  /** A cost of demand of weight 1, by the time from a site. */
  interface Cost {
    double of(DemandLayer layer, int time);
  }

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  static NearestCosts of(SitingProblem problem, Cost perWeight) {
    List<double[]> rows = new ArrayList<>();
    List<Double> unserved = new ArrayList<>();
    boolean whole = true;
    for (DemandLayer layer : problem.layers()) {
      for (int point = 0; point < problem.pointCount(); point++) {
        double weight = layer.weights()[point];
        if (weight > 0) {
          int at = point;
          IntToDoubleFunction cost =
              site -> weight * perWeight.of(layer, problem.time(layer, site, at));
          double[] row = IntStream.range(0, problem.siteCount()).mapToDouble(cost).toArray();
          whole = whole && areWhole(row);
          rows.add(row);
          unserved.add(weight * perWeight.of(layer, SitingProblem.UNREACHABLE));
        }
      }
    }
    return new NearestCosts(
        rows.toArray(new double[0][]),
        unserved.stream().mapToDouble(cost -> cost).toArray(),
        whole);
  }

  private static boolean areWhole(double[] row) {
    for (double cost : row) {
      if (cost != Math.rint(cost)) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return costs.length;
  }

  /** Of a layout; infinite if it leaves any demand without a site. */
  double of(Layout layout) {
    int[] open = layout.sites().toArray();
    double sum = 0;
    for (int i = 0; i < costs.length; i++) {
      double least = unserved[i];
      for (int site : open) {
        least = Math.min(least, costs[i][site]);
      }
      sum += least;
    }
    return sum;
  }

  /** How many demands no site can serve, and nobody may leave. */
  long lost() {
    return IntStream.range(0, costs.length)
        .filter(i -> Double.isInfinite(unserved[i]))
        .filter(i -> Arrays.stream(costs[i]).allMatch(Double::isInfinite))
        .count();
  }

  /** The same for some of the sites. */
  NearestCosts among(List<Integer> sites) {
    double[][] fewer = new double[costs.length][];
    for (int i = 0; i < costs.length; i++) {
      double[] row = costs[i];
      fewer[i] = sites.stream().mapToDouble(site -> row[site]).toArray();
    }
    return new NearestCosts(fewer, unserved, areWhole);
  }

  /** The same where no demand may cost more than some limit of its own. */
  NearestCosts upTo(IntToDoubleFunction most) {
    double[][] fewer = new double[costs.length][];
    double[] alone = new double[costs.length];
    for (int i = 0; i < costs.length; i++) {
      double limit = most.applyAsDouble(i);
      fewer[i] = Arrays.stream(costs[i]).map(cost -> cost <= limit ? cost : INFINITE).toArray();
      alone[i] = unserved[i] <= limit ? unserved[i] : INFINITE;
    }
    return new NearestCosts(fewer, alone, areWhole);
  }

  /** Whether every site can serve all demand. */
  boolean areFinite() {
    return Arrays.stream(costs).flatMapToDouble(Arrays::stream).noneMatch(Double::isInfinite);
  }
}
