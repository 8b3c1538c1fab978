package org.tocsin.siting.model;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.Site;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Program;
import org.tocsin.siting.program.Row;
import org.tocsin.siting.program.Solver;

/**
 * Location set covering: the cheapest layout that reaches all demand in time (Toregas, Swain,
 * ReVelle and Bergman, "The location of emergency service facilities", Operations Research 19,
 * 1971). Where all candidates cost 1, it is the one with the fewest new stations.
 */
public final class SetCovering implements LocationModel {

  @Override
  public String id() {
    return "lscp";
  }

  @Override
  public boolean isMaximised() {
    return false;
  }

  @Override
  public double value(SitingProblem problem, Layout layout) {
    return CoverSets.of(problem).stream().allMatch(set -> set.isReached(layout))
        ? cost(problem, layout)
        : worst();
  }

  /** What the new stations of a layout cost. */
  static double cost(SitingProblem problem, Layout layout) {
    return layout.sites().mapToDouble(site -> cost(problem.site(site))).sum();
  }

  static double cost(Site site) {
    return site.standing() == Site.Standing.CANDIDATE ? site.cost() : 0;
  }

  @Override
  public Optional<String> obstacle(SitingProblem problem) {
    List<CoverSets.CoverSet> lost =
        CoverSets.of(problem).stream().filter(set -> set.sites().isEmpty()).toList();
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%d points with %.1f %% of all demand are beyond the reach of every site",
                lost.stream().mapToInt(CoverSets.CoverSet::points).sum(),
                100
                    * lost.stream().mapToDouble(CoverSets.CoverSet::weight).sum()
                    / problem.layers().stream().mapToDouble(layer -> layer.total()).sum()));
  }

  @Override
  public Answer solve(SitingProblem problem, Solver solver, Duration limit) {
    Program program = new Program();
    SiteChoices choices = new SiteChoices(problem, program);
    for (CoverSets.CoverSet set : CoverSets.of(problem)) {
      program.atLeast(1, choices.reaching(set));
    }
    Row cost = new Row();
    for (int site = 0; site < problem.siteCount(); site++) {
      cost.plus(cost(problem.site(site)), choices.at(site));
    }
    program.minimise(cost);
    return new Formulation(program, choices).solve(this, problem, solver, limit);
  }
}
