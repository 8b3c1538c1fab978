package org.tocsin.kernel;

import org.tocsin.time.SimTime;

/** An action failed; the replication cannot go on. Carries when, which, and why. */
public final class ActionFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final long timeMillis;
  private final String actionName;

  ActionFailedException(long timeMillis, String actionName, Throwable cause) {
    super(
        "action \"" + actionName + "\" failed at " + SimTime.ofMillis(timeMillis) + ": " + cause,
        cause);
    this.timeMillis = timeMillis;
    this.actionName = actionName;
  }

  public SimTime time() {
    return SimTime.ofMillis(timeMillis);
  }

  public String actionName() {
    return actionName;
  }
}
