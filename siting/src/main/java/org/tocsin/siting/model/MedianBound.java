package org.tocsin.siting.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tocsin.siting.problem.Site;
import org.tocsin.siting.problem.SitingProblem;

/**
 * A bound on the least sum of nearest costs, and which sites no better layout has: each demand is
 * released from being served once, at a price that is raised where nobody serves it and lowered
 * where many do (Lagrangian relaxation with subgradients, as Cornuejols, Fisher and Nemhauser,
 * "Location of bank accounts to optimize float", Management Science 23, 1977, do it for this
 * problem). Every set of prices gives a true bound, however it was found.
 *
 * <p>Only for problems whose only limit is a number of new sites, and finite costs.
 */
final class MedianBound {

  private static final int MOST_ROUNDS = 3000;
  private static final int PATIENCE = 20;

  /** More than sums of thousands of numbers are off by, as a share of them. */
  private static final double ROUNDING = 1e-11;

  private final SitingProblem problem;
  private final double[][] costs;
  private final double[] unserved;
  private final int add;

  /** What is saved by a site at the best prices; below zero. */
  private double[] savings;

  /** Those of candidates alone, the largest saving first. */
  private double[] candidateSavings = new double[0];

  /** The best prices. */
  private double[] bestPrices = new double[0];

  private double bound = Double.NEGATIVE_INFINITY;

  MedianBound(SitingProblem problem, NearestCosts costs) {
    this.problem = problem;
    this.costs = costs.costs();
    this.unserved = costs.unserved();
    this.add = problem.limits().add();
    this.savings = new double[problem.siteCount()];
  }

  /** No layout costs less. */
  double bound() {
    return bound;
  }

  /**
   * Raises the bound as far as it goes.
   *
   * @param known what a layout costs
   * @param enough no need to go beyond
   */
  void raise(double known, double enough, long deadlineNanos) {
    climb(known, enough, deadlineNanos);
    candidateSavings =
        IntStream.range(0, savings.length)
            .filter(this::isCandidate)
            .mapToDouble(site -> savings[site])
            .sorted()
            .toArray();
  }

  private void climb(double known, double enough, long deadlineNanos) {
    double[] prices = firstPrices();
    double step = 2;
    int vain = 0;
    for (int round = 0; round < MOST_ROUNDS && bound <= enough && step > 1e-4; round++) {
      double[] saved = savings(prices);
      boolean[] open = cheapest(saved);
      double value = value(prices, saved, open);
      if (value > bound + 1e-9) {
        bound = value;
        savings = saved;
        bestPrices = prices.clone();
        vain = 0;
      } else if (++vain >= PATIENCE) {
        step /= 2;
        vain = 0;
      }
      if (!follow(prices, open, step * (1.01 * known - value))
          || System.nanoTime() - deadlineNanos > 0) {
        return;
      }
    }
  }

  /** What each demand would pay to be served by its second cheapest site instead. */
  private double[] firstPrices() {
    double[] prices = new double[costs.length];
    for (int i = 0; i < prices.length; i++) {
      double[] sorted = costs[i].clone();
      Arrays.sort(sorted);
      prices[i] = Math.min(unserved[i], sorted[Math.min(1, sorted.length - 1)]);
    }
    return prices;
  }

  private double[] savings(double[] prices) {
    double[] saved = new double[problem.siteCount()];
    for (int i = 0; i < prices.length; i++) {
      double[] row = costs[i];
      for (int site = 0; site < saved.length; site++) {
        saved[site] += Math.min(0, row[site] - prices[i]);
      }
    }
    return saved;
  }

  private boolean isCandidate(int site) {
    return problem.site(site).standing() == Site.Standing.CANDIDATE;
  }

  /** Those that stand, and as many new ones as may be, those that save most. */
  private boolean[] cheapest(double[] saved) {
    boolean[] open = new boolean[saved.length];
    Integer[] order = new Integer[saved.length];
    Arrays.setAll(order, site -> site);
    Arrays.sort(order, (one, other) -> Double.compare(saved[one], saved[other]));
    int left = add;
    for (int site : order) {
      open[site] = !isCandidate(site) || left-- > 0;
    }
    return open;
  }

  private static double value(double[] prices, double[] saved, boolean[] open) {
    double value = 0;
    double size = 0;
    for (double price : prices) {
      value += price;
      size += Math.abs(price);
    }
    for (int site = 0; site < saved.length; site++) {
      value += open[site] ? saved[site] : 0;
    }
    return value - ROUNDING * size;
  }

  /** Moves the prices; false if each demand is served once, so that nothing can be better. */
  private boolean follow(double[] prices, boolean[] open, double length) {
    int[] slope = new int[prices.length];
    long norm = 0;
    for (int i = 0; i < slope.length; i++) {
      slope[i] = 1;
      for (int site = 0; site < open.length; site++) {
        slope[i] -= open[site] && costs[i][site] < prices[i] ? 1 : 0;
      }
      norm += (long) slope[i] * slope[i];
    }
    for (int i = 0; i < slope.length && norm > 0; i++) {
      // Nobody pays more than it costs to be left alone.
      prices[i] = Math.min(unserved[i], prices[i] + length / norm * slope[i]);
    }
    return norm > 0;
  }

  /**
   * Whether a candidate is in no layout that costs less than some limit: with it, the bound is
   * higher than that.
   */
  boolean isRefuted(int site, double limit) {
    if (!isCandidate(site) || add == 0) {
      return false;
    }
    // It would take the place of the one among the best that saves least.
    double last = candidateSavings[Math.min(add, candidateSavings.length) - 1];
    return bound - last + savings[site] > limit && savings[site] > last;
  }

  /** Whether a candidate is in every layout that costs less than some limit. */
  boolean isRequired(int site, double limit) {
    return isCandidate(site)
        && candidateSavings.length > add
        && savings[site] < candidateSavings[add]
        && bound - savings[site] + candidateSavings[add] > limit;
  }

  /**
   * The highest cost at which a demand is served in any layout that costs less than some limit:
   * what it costs beyond its price comes on top of the bound.
   */
  double mostCost(int demand, double limit) {
    return bestPrices[demand] + limit - bound;
  }
}
