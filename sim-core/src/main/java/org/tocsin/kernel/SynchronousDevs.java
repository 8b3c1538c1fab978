package org.tocsin.kernel;

import nl.tudelft.simulation.dsol.eventlists.EventListPriorityQueue;
import nl.tudelft.simulation.dsol.simulators.DevsSimulator;
import nl.tudelft.simulation.dsol.simulators.ReplicationState;
import nl.tudelft.simulation.dsol.simulators.RunState;

/**
 * dsol-core's simulator on the calling thread: no worker thread, no polling, no log line per
 * action, and failures reach the caller. Leans on protected fields of dsol-core 4.3.2, so the
 * version is pinned and an oracle test watches over it (decision "thin kernel").
 */
final class SynchronousDevs extends DevsSimulator<Long> {

  private static final long serialVersionUID = 1;

  /**
   * dsol's constructor removes and adds a log category of the whole JVM, which is not safe for
   * threads.
   */
  private static final Object CONSTRUCTOR_LOCK = new Object();

  private SynchronousDevs(long startMillis) {
    super("tocsin");
    eventList = new EventListPriorityQueue<>();
    simulatorTime = startMillis;
    runState = RunState.INITIALIZED;
    replicationState = ReplicationState.INITIALIZED;
  }

  static SynchronousDevs startingAt(long startMillis) {
    synchronized (CONSTRUCTOR_LOCK) {
      return new SynchronousDevs(startMillis);
    }
  }

  void add(Scheduled action) {
    eventList.add(action);
  }

  void runThrough(long endMillis) {
    runUntilTime = endMillis;
    runUntilIncluding = true;
    runState = RunState.STARTED;
    replicationState = ReplicationState.STARTED;
    run();
    runState = RunState.STOPPED;
  }

  long timeMillis() {
    return simulatorTime;
  }

  /** dsol would ask its replication object, which we do without. */
  @Override
  protected void checkStoppingCondition() {}

  /** dsol would log and pause; the caller has to know. */
  @Override
  protected void handleSimulationException(Exception exception) {
    runState = RunState.STOPPED;
    Throwable cause = exception;
    while (cause != null && !(cause instanceof ActionFailedException)) {
      cause = cause.getCause();
    }
    throw cause instanceof ActionFailedException failure
        ? failure
        : new IllegalStateException("the kernel failed at " + simulatorTime + " ms", exception);
  }
}
