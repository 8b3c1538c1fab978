package org.tocsin.siting.model;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Program;
import org.tocsin.siting.program.Row;
import org.tocsin.siting.program.Solver;

/**
 * Maximal expected covering: demand that finds a free unit within reach, if each unit is busy a
 * share of the time, whatever the others do (Daskin, "A maximum expected covering location model",
 * Transportation Science 17, 1983).
 *
 * @param busyShare how much of the time a unit is busy, from 0 to below 1
 * @param corrections by how much that must be corrected for the k-th unit asked, from the first,
 *     because units are busy together (Larson's Q, as in Batta, Dolan and Krishnamurthy, "The
 *     maximal expected covering location problem: revisited", Transportation Science 23, 1989);
 *     empty for none
 */
public record ExpectedCovering(double busyShare, List<Double> corrections)
    implements LocationModel {

  public ExpectedCovering {
    corrections = List.copyOf(corrections);
    if (!(busyShare >= 0 && busyShare < 1)) {
      throw new IllegalArgumentException("a busy share of " + busyShare + "; from 0 to below 1");
    }
  }

  @Override
  public String id() {
    return corrections.isEmpty() ? "mexclp" : "amexclp";
  }

  @Override
  public boolean isMaximised() {
    return true;
  }

  @Override
  public double value(SitingProblem problem, Layout layout) {
    double value = 0;
    for (CoverSets.CoverSet set : CoverSets.of(problem)) {
      int servers = set.servers(problem, layout);
      for (int k = 0; k < servers; k++) {
        value += set.weight() * share(k);
      }
    }
    return value;
  }

  /** Of demand that is served by the unit asked after so many busy ones. */
  private double share(int busyAhead) {
    double alone = (1 - busyShare) * StrictMath.pow(busyShare, busyAhead);
    return corrections.isEmpty()
        ? alone
        : busyAhead < corrections.size() ? alone * corrections.get(busyAhead) : 0;
  }

  @Override
  public Answer solve(SitingProblem problem, Solver solver, Duration limit) {
    Program program = new Program();
    SiteChoices choices = new SiteChoices(problem, program);
    boolean areFalling =
        IntStream.range(1, corrections.size()).allMatch(k -> share(k) <= share(k - 1));
    Row value = new Row();
    for (CoverSets.CoverSet set : CoverSets.of(problem)) {
      int most = set.sites().stream().map(site -> problem.site(site).servers()).sum();
      Row servers = choices.servers(set);
      int before = -1;
      for (int k = 0; k < most; k++) {
        // The sooner unit counts more, so while shares fall they are taken in order, and wholly.
        int served = areFalling ? program.amount(0, 1) : program.choice();
        servers.plus(-1, served);
        value.plus(set.weight() * share(k), served);
        if (!areFalling && k > 0) {
          program.atLeast(0, new Row().plus(before).plus(-1, served));
        }
        before = served;
      }
      program.atLeast(0, servers);
    }
    program.maximise(value);
    return new Formulation(program, choices).solve(this, problem, solver, limit);
  }
}
