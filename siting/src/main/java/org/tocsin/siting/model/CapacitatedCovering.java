package org.tocsin.siting.model;

import java.time.Duration;
import java.util.List;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Program;
import org.tocsin.siting.program.Row;
import org.tocsin.siting.program.Solver;

/**
 * Maximal covering with capacities: as much demand as possible that stations reach in time and can
 * serve, each no more than its capacity (Current and Storbeck, "Capacitated covering models",
 * Environment and Planning B 15, 1988). The demand of a point may be shared by stations.
 */
public final class CapacitatedCovering implements LocationModel {

  @Override
  public String id() {
    return "cmclp";
  }

  @Override
  public boolean isMaximised() {
    return true;
  }

  @Override
  public double value(SitingProblem problem, Layout layout) {
    return new ServedDemand(problem).by(layout);
  }

  @Override
  public Answer solve(SitingProblem problem, Solver solver, Duration limit) {
    Program program = new Program();
    SiteChoices choices = new SiteChoices(problem, program);
    List<CoverSets.CoverSet> sets = CoverSets.of(problem);
    List<Row> served = CapacityShares.write(problem, sets, choices, program);
    Row all = new Row();
    for (int i = 0; i < sets.size(); i++) {
      program.atMost(sets.get(i).weight(), served.get(i));
      all.plus(served.get(i));
    }
    program.maximise(all);
    return new Formulation(program, choices).solve(this, problem, solver, limit);
  }
}
