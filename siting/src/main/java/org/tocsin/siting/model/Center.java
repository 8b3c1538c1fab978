package org.tocsin.siting.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tocsin.siting.problem.DemandLayer;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Program;
import org.tocsin.siting.program.Row;
import org.tocsin.siting.program.Solver;

/**
 * The p-center: the least time within which all demand is reached from its nearest station (Hakimi
 * 1964). Found by halving the times that there are: each asks whether a layout reaches all demand
 * within it (Minieka, "The m-center problem", SIAM Review 12, 1970).
 */
public final class Center implements LocationModel {

  private static final int FAR = SitingProblem.UNREACHABLE;

  @Override
  public String id() {
    return "p-center";
  }

  @Override
  public boolean isMaximised() {
    return false;
  }

  @Override
  public double value(SitingProblem problem, Layout layout) {
    double most = 0;
    for (DemandLayer layer : problem.layers()) {
      for (int point = 0; point < problem.pointCount(); point++) {
        if (layer.weights()[point] > 0) {
          int at = point;
          int nearest = layout.sites().map(site -> problem.time(layer, site, at)).min().orElse(FAR);
          most = Math.max(most, nearest == FAR ? worst() : nearest);
        }
      }
    }
    return most;
  }

  @Override
  public Optional<String> obstacle(SitingProblem problem) {
    return new Median().obstacle(problem);
  }

  @Override
  public Answer solve(SitingProblem problem, Solver solver, Duration limit) {
    long start = System.nanoTime();
    Optional<String> obstacle = obstacle(problem);
    if (obstacle.isPresent()) {
      return Answer.none(this, Answer.Proof.INFEASIBLE, obstacle.get(), Formulation.since(start));
    }
    List<Integer> times = times(problem);
    Answer best = Answer.none(this, Answer.Proof.NOTHING, "", Duration.ZERO);
    int low = 0;
    int high = times.size() - 1;
    // The layout of the best answer is no worse than times[high + 1]; none is better than
    // times[low].
    while (low <= high) {
      int middle = best.layout().isEmpty() ? high : (low + high) >>> 1;
      Duration left = limit.minus(Formulation.since(start));
      Answer answer =
          left.isNegative() ? nothing() : within(problem, times.get(middle), solver, left);
      if (answer.layout().isPresent()) {
        best = answer;
        high = times.indexOf((int) answer.value()) - 1;
      } else if (answer.proof() == Answer.Proof.INFEASIBLE) {
        low = middle + 1;
      } else {
        return told(best, Answer.Proof.BOUNDED, times.get(low), start);
      }
      if (best.layout().isEmpty() && low > high) {
        return told(answer, Answer.Proof.INFEASIBLE, Double.NaN, start);
      }
    }
    return told(best, Answer.Proof.OPTIMAL, best.value(), start);
  }

  private Answer nothing() {
    return Answer.none(this, Answer.Proof.NOTHING, "no layout was found in time", Duration.ZERO);
  }

  private Answer told(Answer best, Answer.Proof proof, double bound, long start) {
    return new Answer(
        id(),
        best.layout().isEmpty() && proof == Answer.Proof.BOUNDED ? Answer.Proof.NOTHING : proof,
        best.layout(),
        best.value(),
        bound,
        best.reason(),
        Formulation.since(start));
  }

  /** All times that a layout could have. */
  private static List<Integer> times(SitingProblem problem) {
    TreeSet<Integer> times = new TreeSet<>(List.of(0));
    for (DemandLayer layer : problem.layers()) {
      for (int point = 0; point < problem.pointCount(); point++) {
        for (int site = 0; site < problem.siteCount() && layer.weights()[point] > 0; site++) {
          int time = problem.time(layer, site, point);
          if (time != FAR) {
            times.add(time);
          }
        }
      }
    }
    return List.copyOf(times);
  }

  /** Any layout that reaches all demand within a time. */
  private Answer within(SitingProblem problem, int time, Solver solver, Duration limit) {
    Program program = new Program();
    SiteChoices choices = new SiteChoices(problem, program);
    for (DemandLayer layer : problem.layers()) {
      for (CoverSets.CoverSet set : CoverSets.of(problem, layer, time)) {
        program.atLeast(1, choices.reaching(set));
      }
    }
    program.minimise(new Row());
    return new Formulation(program, choices).solve(this, problem, solver, limit);
  }
}
