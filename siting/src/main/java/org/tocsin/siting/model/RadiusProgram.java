package org.tocsin.siting.model;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Program;
import org.tocsin.siting.program.Row;

/**
 * Least sum of nearest costs as a program that asks, for each demand and each of its costs from the
 * lowest, whether any open site is that cheap: far fewer variables than one for each demand and
 * site (Elloumi, "A tighter formulation of the p-median problem", Journal of Combinatorial
 * Optimization 19, 2010).
 */
final class RadiusProgram {

  private final Program program = new Program();
  private final Row cost = new Row();
  private final SiteChoices choices;

  RadiusProgram(SitingProblem problem, NearestCosts costs) {
    this.choices = new SiteChoices(problem, program);
    double constant = 0;
    for (int i = 0; i < costs.size(); i++) {
      constant += demand(costs.costs()[i], costs.unserved()[i]);
    }
    // A solver's gap is told of the whole: so the constant part belongs to it.
    cost.plus(constant, program.amount(1, 1));
    program.minimise(cost);
  }

  Formulation formulation() {
    return new Formulation(program, choices);
  }

  /** Writes one demand; its cost if it has the cheapest site, or none if that is cheaper. */
  private double demand(double[] row, double unserved) {
    int[] order =
        IntStream.range(0, row.length)
            .filter(site -> row[site] < unserved)
            .boxed()
            .sorted(Comparator.comparingDouble(site -> row[site]))
            .mapToInt(site -> site)
            .toArray();
    int farther = -1;
    int next = 0;
    while (next < order.length) {
      double level = row[order[next]];
      Row near = new Row();
      while (next < order.length && row[order[next]] == level) {
        near.plus(choices.at(order[next++]));
      }
      double least = farther < 0 ? 1 : 0;
      if (farther >= 0) {
        near.plus(-1, farther);
      }
      double beyond = next < order.length ? row[order[next]] : unserved;
      if (!Double.isInfinite(beyond)) {
        farther = program.amount(0, Double.POSITIVE_INFINITY);
        near.plus(farther);
        cost.plus(beyond - level, farther);
      }
      program.atLeast(least, near);
    }
    return order.length == 0 ? unserved : row[order[0]];
  }
}
