package org.tocsin.siting.program;

import java.time.Duration;

/** Solves mixed-integer linear programs. */
public interface Solver {

  /**
   * The best values that were found within a time, and what was proved of them.
   *
   * @throws SolverException if it can't run here, or gives up for a reason of its own
   */
  Solution solve(Program program, Duration limit);
}
