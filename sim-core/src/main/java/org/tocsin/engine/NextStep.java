package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.kernel.Scheduled;
import org.tocsin.kernel.Simulator;

/** What a unit is going to do next: at most one step on the agenda. */
final class NextStep {

  private final Simulator simulator;
  private @Nullable Scheduled scheduled;

  NextStep(Simulator simulator) {
    this.simulator = simulator;
  }

  void in(long delayMillis, String actionName, Runnable action) {
    scheduled = simulator.after(delayMillis, actionName, action);
  }

  /** The same, but at once if it takes no time. */
  void inOrNow(long delayMillis, String actionName, Runnable action) {
    if (delayMillis == 0) {
      action.run();
    } else {
      in(delayMillis, actionName, action);
    }
  }

  /** It is not done, if it has not been yet. */
  void cancel() {
    if (scheduled != null) {
      simulator.cancel(scheduled);
      forget();
    }
  }

  /** It is done, and nothing is to follow. */
  void forget() {
    scheduled = null;
  }

  /** Whether nothing is planned: the last step was cancelled or forgotten. */
  boolean isNone() {
    return scheduled == null;
  }
}
