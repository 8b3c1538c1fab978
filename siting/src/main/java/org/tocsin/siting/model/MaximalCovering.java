package org.tocsin.siting.model;

import java.time.Duration;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Program;
import org.tocsin.siting.program.Row;
import org.tocsin.siting.program.Solver;

/**
 * Maximal covering: as much demand as possible within reach of a station, each layer within its own
 * time (Church and ReVelle, "The maximal covering location problem", Papers of the Regional Science
 * Association 32, 1974).
 */
public final class MaximalCovering implements LocationModel {

  @Override
  public String id() {
    return "mclp";
  }

  @Override
  public boolean isMaximised() {
    return true;
  }

  @Override
  public double value(SitingProblem problem, Layout layout) {
    return CoverSets.of(problem).stream()
        .filter(set -> set.isReached(layout))
        .mapToDouble(CoverSets.CoverSet::weight)
        .sum();
  }

  @Override
  public Answer solve(SitingProblem problem, Solver solver, Duration limit) {
    Program program = new Program();
    SiteChoices choices = new SiteChoices(problem, program);
    Row covered = new Row();
    for (CoverSets.CoverSet set : CoverSets.of(problem)) {
      // With the sites whole, it is 0 or 1 by itself.
      int isCovered = program.amount(0, 1);
      program.atLeast(0, choices.reaching(set).plus(-1, isCovered));
      covered.plus(set.weight(), isCovered);
    }
    program.maximise(covered);
    return new Formulation(program, choices).solve(this, problem, solver, limit);
  }
}
