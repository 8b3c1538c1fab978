package org.tocsin.benchmark;

import org.tocsin.kernel.Simulator;

/**
 * The actions of a run once more, at the same times and scheduled by one another as they were, but
 * with nothing to do: what the agenda alone costs.
 */
final class EmptyReplay {

  private final ActionLog log;
  private final Simulator simulator;
  private int done;

  private EmptyReplay(ActionLog log) {
    this.log = log;
    this.simulator = new Simulator(log.dueMillis(0));
  }

  /** Runs all actions of a log, whose first one leads to all others. */
  static void run(ActionLog log) {
    EmptyReplay replay = new EmptyReplay(log);
    replay.schedule(0);
    replay.simulator.runUntil(Long.MAX_VALUE);
    if (replay.done != log.size()) {
      throw new IllegalStateException(replay.done + " actions; all " + log.size() + " of the log");
    }
  }

  private void schedule(int action) {
    simulator.at(log.dueMillis(action), 0, "nothing", () -> perform(action));
  }

  private void perform(int action) {
    done++;
    for (int child = log.firstChild(action);
        child != ActionLog.NONE;
        child = log.nextSibling(child)) {
      schedule(child);
    }
  }
}
