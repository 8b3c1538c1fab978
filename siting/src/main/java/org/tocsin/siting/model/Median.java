package org.tocsin.siting.model;

import java.time.Duration;
import java.util.Optional;
import org.tocsin.siting.problem.DemandLayer;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Solver;

/**
 * The p-median: the least sum of times from the nearest station, weighted by demand (Hakimi,
 * "Optimum locations of switching centers and the absolute centers and medians of a graph",
 * Operations Research 12, 1964).
 */
public final class Median implements LocationModel {

  @Override
  public String id() {
    return "p-median";
  }

  @Override
  public boolean isMaximised() {
    return false;
  }

  private static NearestCosts costs(SitingProblem problem) {
    return NearestCosts.of(problem, Median::time);
  }

  private static double time(DemandLayer layer, int time) {
    return time == SitingProblem.UNREACHABLE ? Double.POSITIVE_INFINITY : time;
  }

  @Override
  public double value(SitingProblem problem, Layout layout) {
    return costs(problem).of(layout);
  }

  @Override
  public Optional<String> obstacle(SitingProblem problem) {
    return new NearestModel(this, costs(problem), problem).obstacle();
  }

  @Override
  public Answer solve(SitingProblem problem, Solver solver, Duration limit) {
    return new NearestModel(this, costs(problem), problem).solve(solver, limit);
  }
}
