package org.tocsin.siting.model;

import java.time.Duration;
import org.tocsin.siting.problem.DemandLayer;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Solver;

/**
 * Gradual covering: demand within the shorter time of its layer counts whole, beyond the longer one
 * not at all, and in between the less the later its nearest station would be there (Berman, Krass
 * and Drezner, "The gradual covering decay location problem on a network", European Journal of
 * Operational Research 151, 2003).
 */
public final class GradualCovering implements LocationModel {

  @Override
  public String id() {
    return "gradual";
  }

  @Override
  public boolean isMaximised() {
    return true;
  }

  /** What is lost of a demand: 0 to 1, a whole number at both ends. */
  private static double loss(DemandLayer layer, int time) {
    if (time <= layer.within()) {
      return 0;
    }
    return time >= layer.beyond()
        ? 1
        : ((double) time - layer.within()) / (layer.beyond() - layer.within());
  }

  private static NearestCosts losses(SitingProblem problem) {
    return NearestCosts.of(problem, GradualCovering::loss);
  }

  private static double total(SitingProblem problem) {
    return problem.layers().stream().mapToDouble(DemandLayer::total).sum();
  }

  @Override
  public double value(SitingProblem problem, Layout layout) {
    return layout.size() == 0 ? 0 : total(problem) - losses(problem).of(layout);
  }

  @Override
  public Answer solve(SitingProblem problem, Solver solver, Duration limit) {
    Answer loss = new NearestModel(this, losses(problem), problem).solve(solver, limit);
    if (loss.layout().isEmpty()) {
      return loss;
    }
    double value = value(problem, loss.layout().get());
    boolean proved = loss.proof() == Answer.Proof.OPTIMAL;
    double bound = proved ? value : total(problem) - loss.bound();
    return new Answer(id(), loss.proof(), loss.layout(), value, bound, "", loss.took());
  }
}
