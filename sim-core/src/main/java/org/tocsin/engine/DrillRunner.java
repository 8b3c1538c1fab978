package org.tocsin.engine;

import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.kernel.Simulator;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.FactConsumer;

/**
 * Runs one replication of a drill: builds fresh state from the immutable drill, lets incidents come
 * and units respond, and tells every fact to the consumer. Same drill and streams: the same facts.
 */
public final class DrillRunner {

  private DrillRunner() {}

  /**
   * Runs from the start of the warm-up until demand has stopped and nothing is left to do (every
   * incident closed or waiting in vain, every unit in quarters), or the cool-down is over. The
   * consumer is not closed.
   *
   * @throws org.tocsin.kernel.ActionFailedException if a step of the run fails
   */
  public static void run(Drill drill, RandomStreams streams, FactConsumer facts) {
    Simulator simulator = new Simulator(drill.clock().warmUpStart().millis());
    Replication replication = new Replication(drill, streams, simulator, facts);
    Dispatcher dispatcher = new Dispatcher(replication);
    CallDesk desk = new CallDesk(replication);
    for (DemandEntry entry : drill.demand()) {
      DemandSource.of(entry, replication, dispatcher, desk).start();
    }
    simulator.runUntil(drill.clock().end().millis());
  }
}
