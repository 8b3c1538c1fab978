package org.tocsin.theory;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.tocsin.theory.HypercubeModel.Atom;
import org.tocsin.theory.HypercubeModel.Overflow;

/**
 * The slow way to solve a hypercube: all balance equations at once, with one state for each length
 * of the line. It uses nothing of Erlang.
 */
final class HypercubeOracle {

  private static final int LONGEST_LINE = 250;

  private HypercubeOracle() {}

  /** By set of busy units, then by length of the line from 1. */
  static double[] solve(HypercubeModel model) {
    int sets = 1 << model.units();
    int states = sets + (model.overflow() == Overflow.QUEUED ? LONGEST_LINE : 0);
    RealMatrix balance = new Array2DRowRealMatrix(states, states);
    for (int busy = 0; busy < sets; busy++) {
      for (int unit = 0; unit < model.units(); unit++) {
        if ((busy & 1 << unit) != 0) {
          flow(balance, busy, busy ^ 1 << unit, 1);
        }
      }
      for (Atom atom : model.atoms()) {
        if (busy < sets - 1) {
          flow(balance, busy, busy | 1 << atom.firstFree(busy), model.offeredLoad(atom));
        }
      }
    }
    for (int state = sets; state < states; state++) {
      flow(balance, state - 1, state, model.offeredLoad());
      flow(balance, state, state - 1, model.units());
    }
    RealVector right = new ArrayRealVector(states);
    for (int state = 0; state < states; state++) {
      balance.setEntry(0, state, 1);
    }
    right.setEntry(0, 1);
    return new LUDecomposition(balance).getSolver().solve(right).toArray();
  }

  private static void flow(RealMatrix balance, int from, int to, double rate) {
    balance.addToEntry(to, from, rate);
    balance.addToEntry(from, from, -rate);
  }
}
