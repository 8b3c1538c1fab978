package org.tocsin.siting.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Selects the best of several systems by simulating all that may still be it, one replication after
 * another, until one is left (procedure KN of Kim and Nelson, "A fully sequential procedure for
 * indifference-zone selection in simulation", ACM Transactions on Modeling and Computer Simulation
 * 11, 2001, with c = 1). Less is better.
 *
 * <p>If the best is better than all others by the indifference zone or more, it is selected with at
 * least the confidence asked; if others are as good within the zone, one of them may be. This holds
 * for normal outcomes, and so nearly for means of many; under common random numbers too, which make
 * it quicker, because it goes by differences within a replication.
 */
public final class KimNelson {

  /** What a system costs in one replication. */
  @FunctionalInterface
  public interface Outcomes {
    /**
     * The outcomes of some systems in a replication, in the order of their numbers.
     *
     * @param replication from 0
     * @param systems their numbers
     */
    double[] of(int replication, BitSet systems) throws InterruptedException;
  }

  private final double confidence;
  private final double indifference;
  private final int first;
  private final int most;

  /**
   * @param confidence of being right, above 1 / systems and below 1
   * @param indifference difference that is worth finding, above 0, in the unit of outcomes
   * @param first replications of all systems before any is left out; 2 or more, 10 as usual
   * @param most replications; if two or more are left then, that with the least mean is selected
   *     and the confidence is not reached
   */
  public KimNelson(double confidence, double indifference, int first, int most) {
    if (!(confidence > 0 && confidence < 1) || !(indifference > 0) || first < 2 || most < first) {
      throw new IllegalArgumentException(
          "confidence "
              + confidence
              + ", indifference "
              + indifference
              + ", first "
              + first
              + ", most "
              + most);
    }
    this.confidence = confidence;
    this.indifference = indifference;
    this.first = first;
    this.most = most;
  }

  /** Selects among systems 0 to {@code count - 1}. */
  public Selection select(int count, Outcomes outcomes) throws InterruptedException {
    if (count < 1) {
      throw new IllegalArgumentException(count + " systems; at least 1");
    }
    BitSet left = new BitSet();
    left.set(0, count);
    List<double[]> beginning = new ArrayList<>();
    double[] sums = new double[count];
    int[] replications = new int[count];
    double[][] variances = new double[0][];
    int done = 0;
    while (done < first || (left.cardinality() > 1 && done < most)) {
      double[] told = new double[count];
      double[] ofLeft = outcomes.of(done, left);
      int next = 0;
      for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
        told[i] = ofLeft[next++];
        sums[i] += told[i];
        replications[i]++;
      }
      done++;
      if (done <= first) {
        beginning.add(told);
      }
      if (done == first) {
        variances = variancesOfDifferences(beginning, count);
      }
      if (done >= first) {
        screen(left, sums, variances, done, count);
      }
    }
    return new Selection(
        best(left, sums), left.cardinality() == 1, left, means(sums, replications), replications);
  }

  /** Leaves out who falls behind another by more than chance and the zone explain. */
  private void screen(BitSet left, double[] sums, double[][] variances, int done, int count) {
    double eta =
        0.5
            * (StrictMath.pow(2 * (1 - confidence) / Math.max(1, count - 1), -2.0 / (first - 1))
                - 1);
    double h2 = 2 * eta * (first - 1);
    BitSet stay = (BitSet) left.clone();
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      for (int l = left.nextSetBit(0); l >= 0; l = left.nextSetBit(l + 1)) {
        double width =
            Math.max(
                0,
                indifference / 2 * (h2 * variances[i][l] / (indifference * indifference) - done));
        if (i != l && sums[i] - sums[l] > width) {
          stay.clear(i);
        }
      }
    }
    // With equal sums nobody is left out, so somebody always stays.
    left.and(stay);
  }

  private static double[][] variancesOfDifferences(List<double[]> rows, int count) {
    double[][] variances = new double[count][count];
    for (int i = 0; i < count; i++) {
      for (int l = 0; l < i; l++) {
        double mean = 0;
        for (double[] row : rows) {
          mean += (row[i] - row[l]) / rows.size();
        }
        double squares = 0;
        for (double[] row : rows) {
          squares += (row[i] - row[l] - mean) * (row[i] - row[l] - mean);
        }
        variances[i][l] = squares / (rows.size() - 1);
        variances[l][i] = variances[i][l];
      }
    }
    return variances;
  }

  private static int best(BitSet left, double[] sums) {
    int best = left.nextSetBit(0);
    for (int i = best; i >= 0; i = left.nextSetBit(i + 1)) {
      best = sums[i] < sums[best] ? i : best;
    }
    return best;
  }

  private static double[] means(double[] sums, int[] replications) {
    double[] means = new double[sums.length];
    for (int i = 0; i < means.length; i++) {
      means[i] = sums[i] / replications[i];
    }
    return means;
  }
}
