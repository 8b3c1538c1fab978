package org.tocsin.siting.model;

import java.time.Duration;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Program;
import org.tocsin.siting.program.Row;
import org.tocsin.siting.program.Solver;

/**
 * Backup coverage: demand within reach of one station, traded against demand within reach of two
 * (BACOP2 of Hogan and ReVelle, "Concepts and applications of backup coverage", Management Science
 * 32, 1986). Its value is {@code (1 - backupShare) * covered + backupShare * covered twice}.
 *
 * @param backupShare how much second cover counts, between 0 and 1
 */
public record BackupCovering(double backupShare) implements LocationModel {

  public BackupCovering {
    if (!(backupShare >= 0 && backupShare <= 1)) {
      throw new IllegalArgumentException("a share of " + backupShare + "; 0 to 1");
    }
  }

  @Override
  public String id() {
    return "backup";
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
      double once = servers >= 1 ? 1 - backupShare : 0;
      double twice = servers >= 2 ? backupShare : 0;
      value += set.weight() * (once + twice);
    }
    return value;
  }

  @Override
  public Answer solve(SitingProblem problem, Solver solver, Duration limit) {
    Program program = new Program();
    SiteChoices choices = new SiteChoices(problem, program);
    Row value = new Row();
    for (CoverSets.CoverSet set : CoverSets.of(problem)) {
      int once = program.choice();
      int twice = program.choice();
      Row servers = choices.servers(set).plus(-1, once).plus(-1, twice);
      program.atLeast(0, servers);
      program.atLeast(0, new Row().plus(once).plus(-1, twice));
      value.plus(set.weight() * (1 - backupShare), once).plus(set.weight() * backupShare, twice);
    }
    program.maximise(value);
    return new Formulation(program, choices).solve(this, problem, solver, limit);
  }
}
