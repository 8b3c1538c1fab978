package org.tocsin.engine;

import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.kernel.Simulator;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.FactConsumer;

/**
 * Runs replications of a drill: builds fresh state for each from the immutable drill, lets
 * incidents come and units respond, and tells every fact to the consumer. Same drill and streams:
 * the same facts. Safe for threads; replications share only what is the same for all of them.
 */
public final class DrillRunner {

  private final Drill drill;
  private final NormalCover normalCover;

  public DrillRunner(Drill drill) {
    this.drill = drill;
    this.normalCover = new NormalCover(drill);
  }

  /** A single replication; several of one drill had better share a runner. */
  public static void run(Drill drill, RandomStreams streams, FactConsumer facts) {
    new DrillRunner(drill).run(streams, facts);
  }

  /**
   * Runs from the start of the warm-up until demand has stopped and nothing is left to do (every
   * incident closed or waiting in vain, every unit in quarters), or the cool-down is over. The
   * consumer is not closed.
   *
   * @throws org.tocsin.kernel.ActionFailedException if a step of the run fails
   */
  public void run(RandomStreams streams, FactConsumer facts) {
    Simulator simulator = new Simulator(drill.clock().warmUpStart().millis());
    Replication replication = new Replication(drill, normalCover, streams, simulator, facts);
    Dispatcher dispatcher = new Dispatcher(replication);
    // Whoever comes on duty asks for work: all is in place before.
    Duty duty = Duty.begin(replication, dispatcher);
    CallDesk desk = new CallDesk(replication);
    Occurrences occurrences = new Occurrences(replication, dispatcher, desk);
    ControlDesk.begin(replication, dispatcher, duty, desk, occurrences);
    EvaluatorDesk.begin(replication);
    for (DemandEntry entry : drill.demand()) {
      DemandSource.of(entry, replication, occurrences).start();
    }
    simulator.runUntil(drill.clock().end().millis());
  }
}
