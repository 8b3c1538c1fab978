package org.tocsin.theory;

import org.tocsin.theory.HypercubeModel.Atom;
import org.tocsin.theory.HypercubeModel.Overflow;

/**
 * What Larson's hypercube says of a city, exactly: how busy each unit is and whom each atom gets.
 * Sources: see {@link HypercubeModel}. The number of states doubles with each unit, hence the limit
 * of {@value #MOST_UNITS}; beyond it see {@link HypercubeApproximation}.
 */
public final class Hypercube {

  public static final int MOST_UNITS = 12;

  private final HypercubeModel model;
  private final double[] shares;
  private final double[][] dispatchShares;

  private Hypercube(HypercubeModel model, double[] shares) {
    this.model = model;
    this.shares = shares;
    this.dispatchShares = dispatchShares(model, shares);
  }

  /** Refuses a model of more than {@value #MOST_UNITS} units. */
  public static Hypercube solve(HypercubeModel model) {
    if (model.units() > MOST_UNITS) {
      throw new IllegalArgumentException(
          "hypercube: "
              + model.units()
              + " units; at most "
              + MOST_UNITS
              + ".\n  Maybe the approximation?");
    }
    return new Hypercube(model, HypercubeBalance.solve(model));
  }

  /**
   * The share of time that just these units are busy and no call waits.
   *
   * @param busy bit n is set when unit n is busy
   */
  public double stateProbability(int busy) {
    return shares[busy];
  }

  /** The share of time that all units are busy: of calls that wait, or are turned away. */
  public double allBusyShare() {
    return shares[shares.length - 1] + model.probabilityOfLine();
  }

  /** The share of time that calls wait in line; 0 where they are turned away. */
  public double queueShare() {
    return model.probabilityOfLine();
  }

  /** The share of time that a unit is busy. */
  public double workload(int unit) {
    double workload = model.probabilityOfLine();
    for (int busy = 0; busy < shares.length; busy++) {
      workload += (busy & 1 << unit) == 0 ? 0 : shares[busy];
    }
    return workload;
  }

  /**
   * The share that dispatches of this unit to this atom have among all dispatches of the city, at
   * once or from the line; calls turned away are no dispatches. A call that waited gets each unit
   * equally often, as all are busy and equally fast.
   */
  public double dispatchShare(int unit, int atom) {
    return dispatchShares[unit][atom];
  }

  /** The share of dispatches that send another unit than the one the atom wants most. */
  public double interAreaShare() {
    double own = 0;
    for (int atom = 0; atom < model.atoms().size(); atom++) {
      own += dispatchShare(model.atoms().get(atom).order().get(0), atom);
    }
    return 1 - own;
  }

  private static double[][] dispatchShares(HypercubeModel model, double[] shares) {
    int all = shares.length - 1;
    boolean queued = model.overflow() == Overflow.QUEUED;
    double allBusy = shares[all] + model.probabilityOfLine();
    double[][] dispatches = new double[model.units()][model.atoms().size()];
    for (int j = 0; j < model.atoms().size(); j++) {
      Atom atom = model.atoms().get(j);
      double share = model.offeredLoad(atom) / model.offeredLoad();
      for (int busy = 0; busy < all; busy++) {
        dispatches[atom.firstFree(busy)][j] += share * shares[busy];
      }
      for (double[] ofUnit : dispatches) {
        ofUnit[j] =
            queued ? ofUnit[j] + share * allBusy / model.units() : ofUnit[j] / (1 - allBusy);
      }
    }
    return dispatches;
  }
}
