package org.tocsin.theory;

import java.util.Arrays;
import java.util.List;
import org.tocsin.theory.HypercubeModel.Atom;
import org.tocsin.theory.HypercubeModel.Overflow;

/**
 * Workloads of a hypercube of any number of units, nearly: units are taken as busy independently of
 * each other, and a factor Q for the units asked in vain corrects for their all sharing one load.
 * Usually within 1 to 2 % of the exact workloads; 10 % and more away for some units where all atoms
 * want the same ones first.
 *
 * <p>Source: R. C. Larson, "Approximating the performance of urban emergency service systems",
 * Operations Research 23, 1975; where calls are turned away, J. P. Jarvis, "Approximating the
 * equilibrium behavior of multi-server loss systems", Management Science 31, 1985.
 */
public record HypercubeApproximation(HypercubeModel model) {

  /** An iterate that changes no workload by more than this is the fixed point. */
  private static final double TOLERANCE = 1e-12;

  private static final int MOST_ITERATIONS = 1000;

  /**
   * Q: how much likelier it is that just the first {@code busyAhead} units asked are busy and the
   * next is free than if units were busy independently. 1 for 0.
   */
  public double correction(int busyAhead) {
    int units = model.units();
    if (busyAhead < 0 || busyAhead >= units) {
      throw new IllegalArgumentException(
          "hypercube: " + busyAhead + " units asked in vain; 0 to " + (units - 1));
    }
    double meanWorkload = meanWorkload();
    double ratio = 0;
    for (int busy = busyAhead; busy < units; busy++) {
      // divided step by step: the quotient keeps in range where the powers would not
      double likelier = model.probabilityWithoutLine(busy) * (units - busy) / (units - busyAhead);
      for (int i = 0; i < busyAhead; i++) {
        likelier *= (busy - i) / ((units - i) * meanWorkload);
      }
      ratio += likelier;
    }
    return ratio / (1 - meanWorkload);
  }

  /** Workloads by unit after so many iterations; after 0 all are the mean. */
  public List<Double> workloadsAfter(int iterations) {
    double[] corrections = corrections();
    double[] workloads = start();
    for (int i = 0; i < iterations; i++) {
      workloads = next(workloads, corrections);
    }
    return Arrays.stream(workloads).boxed().toList();
  }

  /** Workloads by unit that a further iteration does not change. */
  public List<Double> workloads() {
    double[] corrections = corrections();
    double[] workloads = start();
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      double[] before = workloads;
      workloads = next(before, corrections);
      if (largestChange(before, workloads) <= TOLERANCE) {
        return Arrays.stream(workloads).boxed().toList();
      }
    }
    throw new IllegalStateException(
        "hypercube: no fixed point after " + MOST_ITERATIONS + " iterations; within " + TOLERANCE);
  }

  private double[] next(double[] workloads, double[] corrections) {
    double[] rates = ratesWhenFree(workloads, corrections);
    double fromLine =
        model.overflow() == Overflow.QUEUED
            ? model.offeredLoad() * allBusyShare() / model.units()
            : 0;
    double[] next = new double[workloads.length];
    Arrays.setAll(next, unit -> (rates[unit] + fromLine) / (1 + rates[unit]));
    double scale = meanWorkload() * next.length / Arrays.stream(next).sum();
    return Arrays.stream(next).map(workload -> workload * scale).toArray();
  }

  /** By unit: calls that it gets during a mean service while it is free. */
  private double[] ratesWhenFree(double[] workloads, double[] corrections) {
    double[] rates = new double[workloads.length];
    for (Atom atom : model.atoms()) {
      double othersBusy = 1;
      for (int k = 0; k < rates.length; k++) {
        int unit = atom.order().get(k);
        rates[unit] += model.offeredLoad(atom) * corrections[k] * othersBusy;
        othersBusy *= workloads[unit];
      }
    }
    return rates;
  }

  private double[] start() {
    double[] workloads = new double[model.units()];
    Arrays.fill(workloads, meanWorkload());
    return workloads;
  }

  private double[] corrections() {
    double[] corrections = new double[model.units()];
    Arrays.setAll(corrections, this::correction);
    return corrections;
  }

  private double meanWorkload() {
    double served = model.overflow() == Overflow.QUEUED ? 1 : 1 - allBusyShare();
    return model.offeredLoad() * served / model.units();
  }

  private double allBusyShare() {
    return model.probabilityWithoutLine(model.units()) + model.probabilityOfLine();
  }

  private static double largestChange(double[] before, double[] after) {
    double largest = 0;
    for (int i = 0; i < before.length; i++) {
      largest = Math.max(largest, Math.abs(after[i] - before[i]));
    }
    return largest;
  }
}
