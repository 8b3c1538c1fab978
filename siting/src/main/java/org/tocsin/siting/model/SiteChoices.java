package org.tocsin.siting.model;

import java.util.stream.IntStream;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.Limits;
import org.tocsin.siting.problem.Site;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Program;
import org.tocsin.siting.program.Row;
import org.tocsin.siting.program.Solution;

/** Which sites have a station, as variables of a program, with all that the limits ask. */
final class SiteChoices {

  private final SitingProblem problem;
  private final int[] variables;

  /** Writes them into a program. */
  SiteChoices(SitingProblem problem, Program program) {
    this.problem = problem;
    this.variables =
        IntStream.range(0, problem.siteCount())
            .map(
                site ->
                    problem.site(site).standing() == Site.Standing.FIXED
                        ? program.whole(1, 1)
                        : program.choice())
            .toArray();
    limit(program);
    problem
        .exclusions()
        .forEach(pair -> program.atMost(1, new Row().plus(at(pair.one())).plus(at(pair.other()))));
  }

  private void limit(Program program) {
    Row added = new Row();
    Row cost = new Row();
    Row kept = new Row();
    for (int i = 0; i < variables.length; i++) {
      switch (problem.site(i).standing()) {
        case CANDIDATE -> {
          added.plus(variables[i]);
          cost.plus(problem.site(i).cost(), variables[i]);
        }
        case CLOSABLE -> kept.plus(variables[i]);
        case FIXED -> {
          // nothing to decide
        }
      }
    }
    Limits limits = problem.limits();
    if (added.size() > limits.add()) {
      program.atMost(limits.add(), added);
    }
    if (!Double.isInfinite(limits.budget())) {
      program.atMost(limits.budget(), cost);
    }
    if (kept.size() > 0) {
      program.atLeast((double) kept.size() - limits.closeMost(), kept);
      program.atMost((double) kept.size() - limits.closeLeast(), kept);
    }
  }

  /** The variable of a site. */
  int at(int site) {
    return variables[site];
  }

  /** How many servers reach some demand. */
  Row servers(CoverSets.CoverSet set) {
    Row servers = new Row();
    set.sites().stream()
        .forEach(site -> servers.plus(problem.site(site).servers(), variables[site]));
    return servers;
  }

  /** How many stations reach some demand. */
  Row reaching(CoverSets.CoverSet set) {
    Row reaching = new Row();
    set.sites().stream().forEach(site -> reaching.plus(variables[site]));
    return reaching;
  }

  Layout layout(Solution solution) {
    return Layout.of(
        IntStream.range(0, variables.length).filter(site -> solution.isChosen(variables[site])));
  }
}
