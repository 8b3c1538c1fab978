package org.tocsin.theory;

import java.util.Arrays;
import org.tocsin.theory.HypercubeModel.Atom;

/**
 * Solves the balance of a hypercube: for every set of busy units, what flows in by calls and by
 * units coming free is what flows out. How often so many units are busy is known (Erlang), so each
 * sweep (Gauss and Seidel) ends by bringing every level to its known sum, as Larson did. A state is
 * a number whose bit n is set when unit n is busy.
 */
final class HypercubeBalance {

  /** A sweep that changes all probabilities together by no more than this is the last. */
  private static final double TOLERANCE = 1e-14;

  private static final int MOST_SWEEPS = 10_000;

  private final HypercubeModel model;
  private final int states;
  private final double load;
  private final double[] levels;
  private final double[][] callsFor;

  private HypercubeBalance(HypercubeModel model) {
    this.model = model;
    this.states = 1 << model.units();
    this.load = model.offeredLoad();
    this.levels = new double[model.units() + 1];
    Arrays.setAll(levels, model::probabilityWithoutLine);
    this.callsFor = callsFor(model);
  }

  /** The share of time in each state without a line. */
  static double[] solve(HypercubeModel model) {
    return new HypercubeBalance(model).iterate();
  }

  private double[] iterate() {
    double[] shares = new double[states];
    Arrays.fill(shares, 1);
    bringToLevels(shares);
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      double[] before = shares.clone();
      for (int busy = 1; busy < states - 1; busy++) {
        shares[busy] = inflow(shares, busy) / (load + Integer.bitCount(busy));
      }
      bringToLevels(shares);
      if (change(before, shares) <= TOLERANCE) {
        return shares;
      }
    }
    throw new IllegalStateException(
        "hypercube: no balance after " + MOST_SWEEPS + " sweeps; within " + TOLERANCE);
  }

  private double inflow(double[] shares, int busy) {
    double inflow = 0;
    for (int unit = 0; unit < model.units(); unit++) {
      int other = busy ^ 1 << unit;
      inflow += other < busy ? shares[other] * callsFor[other][unit] : shares[other];
    }
    return inflow;
  }

  private void bringToLevels(double[] shares) {
    double[] sums = new double[levels.length];
    for (int busy = 0; busy < states; busy++) {
      sums[Integer.bitCount(busy)] += shares[busy];
    }
    for (int busy = 0; busy < states; busy++) {
      int level = Integer.bitCount(busy);
      shares[busy] *= levels[level] / sums[level];
    }
  }

  private static double change(double[] before, double[] after) {
    double change = 0;
    for (int i = 0; i < before.length; i++) {
      change += Math.abs(after[i] - before[i]);
    }
    return change;
  }

  /** By state and unit: calls during a mean service that this unit would get. */
  private static double[][] callsFor(HypercubeModel model) {
    int all = (1 << model.units()) - 1;
    double[][] calls = new double[all][model.units()];
    for (int busy = 0; busy < all; busy++) {
      for (Atom atom : model.atoms()) {
        calls[busy][atom.firstFree(busy)] += model.offeredLoad(atom);
      }
    }
    return calls;
  }
}
