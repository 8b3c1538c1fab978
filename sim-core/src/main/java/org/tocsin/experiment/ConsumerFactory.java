package org.tocsin.experiment;

import org.tocsin.timeline.FactConsumer;

/** Makes one consumer of facts for each replication, for example the writer of its rows. */
@FunctionalInterface
public interface ConsumerFactory {

  /** A factory for those who want no facts. */
  ConsumerFactory NONE = (variant, replication) -> new FactConsumer() {};

  /**
   * Called on the thread that runs the replication; the consumer is closed on another, in the order
   * of replications.
   */
  FactConsumer consumer(Variant variant, int replication);
}
