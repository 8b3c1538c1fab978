package org.tocsin.siting.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.siting.problem.DemandLayer;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Program;
import org.tocsin.siting.program.Row;
import org.tocsin.siting.program.Solver;

/**
 * The double standard model: all demand within the longer time of its layer, a share of each layer
 * within the shorter one, and then as much as possible within the shorter one twice (Gendreau,
 * Laporte and Semet, "Solving an ambulance location model by tabu search", Location Science 5,
 * 1997).
 *
 * @param share of each layer's demand to be within the shorter time, between 0 and 1
 */
public record DoubleStandard(double share) implements LocationModel {

  /** What a share may fall short by: sums of many weights are not exact. */
  private static final double TOLERANCE = 1e-9;

  public DoubleStandard {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share of " + share + "; 0 to 1");
    }
  }

  @Override
  public String id() {
    return "dsm";
  }

  @Override
  public boolean isMaximised() {
    return true;
  }

  @Override
  public double value(SitingProblem problem, Layout layout) {
    double twice = 0;
    for (DemandLayer layer : problem.layers()) {
      double once = 0;
      for (CoverSets.CoverSet set : CoverSets.of(problem, layer, layer.within())) {
        int servers = set.servers(problem, layout);
        once += servers >= 1 ? set.weight() : 0;
        twice += servers >= 2 ? set.weight() : 0;
      }
      boolean all =
          CoverSets.of(problem, layer, layer.beyond()).stream()
              .allMatch(set -> set.isReached(layout));
      if (!all || once < (share - TOLERANCE) * layer.total()) {
        return worst();
      }
    }
    return twice;
  }

  @Override
  public Optional<String> obstacle(SitingProblem problem) {
    List<DemandLayer> wide =
        problem.layers().stream()
            .map(
                layer ->
                    new DemandLayer(
                        layer.id(), layer.weights(), layer.tiers(), layer.beyond(), layer.beyond()))
            .toList();
    return new SetCovering().obstacle(problem.with(wide));
  }

  @Override
  public Answer solve(SitingProblem problem, Solver solver, Duration limit) {
    Program program = new Program();
    SiteChoices choices = new SiteChoices(problem, program);
    Row twice = new Row();
    for (DemandLayer layer : problem.layers()) {
      for (CoverSets.CoverSet set : CoverSets.of(problem, layer, layer.beyond())) {
        program.atLeast(1, choices.servers(set));
      }
      Row covered = new Row();
      for (CoverSets.CoverSet set : CoverSets.of(problem, layer, layer.within())) {
        int first = program.choice();
        int second = program.choice();
        program.atLeast(0, choices.servers(set).plus(-1, first).plus(-1, second));
        program.atLeast(0, new Row().plus(first).plus(-1, second));
        covered.plus(set.weight(), first);
        twice.plus(set.weight(), second);
      }
      program.atLeast((share - TOLERANCE) * layer.total(), covered);
    }
    program.maximise(twice);
    return new Formulation(program, choices).solve(this, problem, solver, limit);
  }
}
