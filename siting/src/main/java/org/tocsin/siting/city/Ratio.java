package org.tocsin.siting.city;

import java.util.Arrays;
import org.tocsin.measure.ClusteredRatio;
import org.tocsin.measure.Estimate;

/**
 * A mean or a share of two sums over replications, two or more.
 *
 * @param values by replication
 * @param sizes by replication
 */
record Ratio(double[] values, double[] sizes) {

  /**
   * How much it is above another under common random numbers, with the interval of the paired
   * difference: what both have in common drops out of it.
   *
   * @param scale what 1 of the difference counts
   */
  Estimate less(Ratio other, double scale) {
    double here = Arrays.stream(sizes).sum();
    double there = Arrays.stream(other.sizes).sum();
    if (here == 0 || there == 0) {
      return Estimate.NONE;
    }
    double difference =
        Arrays.stream(values).sum() / here - Arrays.stream(other.values).sum() / there;
    double[] mine = ClusteredRatio.influence(values, sizes);
    double[] others = ClusteredRatio.influence(other.values, other.sizes);
    double[] each = new double[mine.length];
    double[] ones = new double[mine.length];
    for (int i = 0; i < each.length; i++) {
      each[i] = (difference + mine[i] - others[i]) * scale;
      ones[i] = 1;
    }
    return ClusteredRatio.estimate(each, ones, null);
  }
}
