package org.tocsin.kernel;

import nl.tudelft.simulation.dsol.SimRuntimeException;
import nl.tudelft.simulation.dsol.formalisms.eventscheduling.AbstractSimEvent;

/**
 * An action on the agenda: what will be done, when, and under which name. Only good for {@link
 * Simulator#cancel}.
 *
 * <p>Order is that of dsol: time, then priority (dsol's higher number first, so ours is subtracted
 * from its normal one), then order of scheduling.
 */
public final class Scheduled extends AbstractSimEvent<Long> {

  private final String actionName;
  private final Runnable action;
  private boolean over;

  Scheduled(long timeMillis, int priority, String actionName, Runnable action) {
    super(timeMillis, (short) (NORMAL_PRIORITY - priority));
    this.actionName = actionName;
    this.action = action;
  }

  /** Runs the action, unless it was cancelled. Called by dsol. */
  @Override
  public void execute() throws SimRuntimeException {
    if (!over) {
      over = true;
      try {
        action.run();
      } catch (RuntimeException failure) {
        throw new ActionFailedException(timeMillis(), actionName, failure);
      }
    }
  }

  /** Whether it was still to run. */
  boolean cancel() {
    boolean pending = !over;
    over = true;
    return pending;
  }

  private long timeMillis() {
    return getAbsoluteExecutionTime();
  }

  @Override
  public String toString() {
    return actionName + " at " + timeMillis() + " ms";
  }
}
