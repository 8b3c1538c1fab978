package org.tocsin.siting.model;

import java.time.Duration;
import java.util.List;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Program;
import org.tocsin.siting.program.Row;
import org.tocsin.siting.program.Solver;

/**
 * Maximal availability: demand that finds a free unit within reach with a required reliability
 * (ReVelle and Hogan, "The maximum availability location problem", Transportation Science 23,
 * 1989). Units are busy alike everywhere (MALP I), or by what is asked of those within reach (MALP
 * II).
 *
 * @param reliability required, between 0 and 1
 * @param load how many units all demand keeps busy at a time, above 0
 * @param isLocal whether what is asked near a point counts there, and not the mean of the city
 * @param servers of the whole layout, by which the mean busy share is told
 */
public record ReliableCovering(double reliability, double load, boolean isLocal, int servers)
    implements LocationModel {

  /** More units than this near a point would not help. */
  private static final int MOST = 1000;

  public ReliableCovering {
    if (!(reliability > 0 && reliability < 1) || !(load > 0) || servers < 1) {
      throw new IllegalArgumentException(
          "reliability " + reliability + ", load " + load + ", servers " + servers);
    }
  }

  @Override
  public String id() {
    return isLocal ? "malp2" : "malp";
  }

  @Override
  public boolean isMaximised() {
    return true;
  }

  /**
   * How many units must be within reach: the fewest b whose being busy together is rare enough,
   * {@code 1 - (load / b)^b >= reliability} with the load near the point, or {@code 1 - q^b} with
   * the mean busy share q.
   */
  private int required(List<CoverSets.CoverSet> all, CoverSets.CoverSet one) {
    double near = isLocal ? load * shareNear(all, one) : 0;
    for (int b = 1; b < MOST; b++) {
      double busy = isLocal ? near / b : Math.min(1, load / servers);
      if (busy < 1 && 1 - StrictMath.pow(busy, b) >= reliability) {
        return b;
      }
    }
    return MOST;
  }

  /** The share of all demand that the same sites could serve, or some of them. */
  private static double shareNear(List<CoverSets.CoverSet> sets, CoverSets.CoverSet one) {
    double near = 0;
    double all = 0;
    for (CoverSets.CoverSet set : sets) {
      all += set.weight();
      near += set.sites().intersects(one.sites()) ? set.weight() : 0;
    }
    return near / all;
  }

  @Override
  public double value(SitingProblem problem, Layout layout) {
    double value = 0;
    List<CoverSets.CoverSet> all = CoverSets.of(problem);
    for (CoverSets.CoverSet set : all) {
      value += set.servers(problem, layout) >= required(all, set) ? set.weight() : 0;
    }
    return value;
  }

  @Override
  public Answer solve(SitingProblem problem, Solver solver, Duration limit) {
    Program program = new Program();
    SiteChoices choices = new SiteChoices(problem, program);
    Row reliable = new Row();
    List<CoverSets.CoverSet> all = CoverSets.of(problem);
    for (CoverSets.CoverSet set : all) {
      int isReliable = program.choice();
      Row servers = choices.servers(set).plus(-required(all, set), isReliable);
      program.atLeast(0, servers);
      reliable.plus(set.weight(), isReliable);
    }
    program.maximise(reliable);
    return new Formulation(program, choices).solve(this, problem, solver, limit);
  }
}
