package org.tocsin.siting.model;

import java.util.BitSet;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.Site;
import org.tocsin.siting.problem.SitingProblem;

/**
 * A good layout for least nearest costs, quickly: new sites are added where they save most, then
 * exchanged for others as long as that saves (Teitz and Bart, "Heuristic methods for estimating the
 * generalized vertex median of a weighted graph", Operations Research 16, 1968). Only for problems
 * whose only limit is a number of new sites.
 */
final class Interchange {

  private final double[][] costs;
  private final double[] unserved;
  private final SitingProblem problem;
  private final BitSet open;
  private double best = Double.POSITIVE_INFINITY;

  private Interchange(SitingProblem problem, NearestCosts costs) {
    this.problem = problem;
    this.costs = costs.costs();
    this.unserved = costs.unserved();
    this.open = new BitSet();
    Layout.present(problem).sites().forEach(open::set);
  }

  static Layout improve(SitingProblem problem, NearestCosts costs) {
    Interchange search = new Interchange(problem, costs);
    int add = Math.min(problem.limits().add(), candidates(problem));
    for (int i = 0; i < add; i++) {
      search.add();
    }
    boolean improved = true;
    while (improved) {
      improved = search.exchange();
    }
    return Layout.of(search.open.stream());
  }

  private static int candidates(SitingProblem problem) {
    return (int)
        problem.sites().stream().filter(site -> site.standing() == Site.Standing.CANDIDATE).count();
  }

  private boolean isCandidate(int site) {
    return problem.site(site).standing() == Site.Standing.CANDIDATE;
  }

  private void add() {
    double[] nearest = nearest(-1);
    int most = -1;
    for (int site = 0; site < problem.siteCount(); site++) {
      if (isCandidate(site) && !open.get(site)) {
        double sum = sumWith(nearest, site);
        if (most < 0 || sum < best) {
          most = site;
          best = sum;
        }
      }
    }
    open.set(most);
  }

  /** Tries all sites in the place of each new one; whether any exchange saved something. */
  private boolean exchange() {
    boolean improved = false;
    for (int out : open.stream().filter(this::isCandidate).toArray()) {
      double[] nearest = nearest(out);
      int instead = out;
      for (int site = 0; site < problem.siteCount(); site++) {
        if (isCandidate(site) && !open.get(site)) {
          double sum = sumWith(nearest, site);
          if (sum < best) {
            best = sum;
            instead = site;
          }
        }
      }
      if (instead != out) {
        open.clear(out);
        open.set(instead);
        improved = true;
      }
    }
    return improved;
  }

  /** The cost of each demand without one of the open sites. */
  private double[] nearest(int without) {
    int[] sites = open.stream().filter(site -> site != without).toArray();
    double[] nearest = unserved.clone();
    for (int i = 0; i < nearest.length; i++) {
      for (int site : sites) {
        nearest[i] = Math.min(nearest[i], costs[i][site]);
      }
    }
    return nearest;
  }

  private double sumWith(double[] nearest, int site) {
    double sum = 0;
    for (int i = 0; i < nearest.length; i++) {
      sum += Math.min(nearest[i], costs[i][site]);
    }
    return sum;
  }
}
