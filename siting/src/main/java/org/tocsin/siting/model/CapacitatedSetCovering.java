package org.tocsin.siting.model;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Program;
import org.tocsin.siting.program.Row;
import org.tocsin.siting.program.Solver;

/**
 * Set covering with capacities: the cheapest layout whose stations reach all demand in time and can
 * serve it, each no more than its capacity (Current and Storbeck, "Capacitated covering models",
 * Environment and Planning B 15, 1988). The demand of a point may be shared by stations.
 */
public final class CapacitatedSetCovering implements LocationModel {

  /** What sums of many demands may be off by, as a share of all. */
  private static final double RELATIVE_ERROR = 1e-9;

  @Override
  public String id() {
    return "clscp";
  }

  @Override
  public boolean isMaximised() {
    return false;
  }

  @Override
  public double value(SitingProblem problem, Layout layout) {
    return servesAll(new ServedDemand(problem), layout)
        ? SetCovering.cost(problem, layout)
        : worst();
  }

  private static boolean servesAll(ServedDemand demand, Layout layout) {
    return demand.by(layout) >= demand.total() * (1 - RELATIVE_ERROR);
  }

  @Override
  public Optional<String> obstacle(SitingProblem problem) {
    Optional<String> beyond = new SetCovering().obstacle(problem);
    if (beyond.isPresent()) {
      return beyond;
    }
    ServedDemand demand = new ServedDemand(problem);
    Layout everywhere = Layout.of(IntStream.range(0, problem.siteCount()));
    return servesAll(demand, everywhere)
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "stations at all sites together can serve %.1f %% of all demand",
                100 * demand.by(everywhere) / demand.total()));
  }

  @Override
  public Answer solve(SitingProblem problem, Solver solver, Duration limit) {
    Program program = new Program();
    SiteChoices choices = new SiteChoices(problem, program);
    List<CoverSets.CoverSet> sets = CoverSets.of(problem);
    List<Row> served = CapacityShares.write(problem, sets, choices, program);
    for (int i = 0; i < sets.size(); i++) {
      program.atLeast(sets.get(i).weight(), served.get(i));
    }
    Row cost = new Row();
    for (int site = 0; site < problem.siteCount(); site++) {
      cost.plus(SetCovering.cost(problem.site(site)), choices.at(site));
    }
    program.minimise(cost);
    return new Formulation(program, choices).solve(this, problem, solver, limit);
  }
}
