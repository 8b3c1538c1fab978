package org.tocsin.experiment;

import java.util.List;
import java.util.Locale;
import org.tocsin.engine.DrillRunner;
import org.tocsin.evaluation.EvaluationFold;
import org.tocsin.kernel.ActionFailedException;
import org.tocsin.measure.Batches;
import org.tocsin.measure.ReplicationMeasures;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.Broadcast;
import org.tocsin.timeline.FactConsumer;

/** One finished replication: its folded measures, and the consumer that is still to be closed. */
record Replication(ReplicationMeasures measures, EvaluationFold evaluation, FactConsumer consumer) {

  static Replication run(
      Variant variant,
      DrillRunner runner,
      Experiment experiment,
      int replication,
      ConsumerFactory consumers) {
    ReplicationMeasures measures =
        new ReplicationMeasures(variant.drill(), batches(variant, experiment));
    FactConsumer folding = measures.facts();
    EvaluationFold evaluation = new EvaluationFold(variant.drill());
    FactConsumer consumer = consumers.consumer(variant, replication);
    RandomStreams streams = new RandomStreams(experiment.seed(), replication);
    try {
      runner.run(streams, broadcast(variant, folding, evaluation, consumer));
    } catch (ActionFailedException e) {
      throw failed(e, variant, replication, experiment.seed());
    }
    folding.close();
    return new Replication(measures, evaluation, consumer);
  }

  static ReplicationFailedException failed(
      ActionFailedException e, Variant variant, int replication, long seed) {
    return new ReplicationFailedException(
        String.format(
            Locale.ROOT,
            "at %s: action \"%s\" failed in drill \"%s\", variant \"%s\", replication %d, seed %d: %s",
            e.time(),
            e.actionName(),
            variant.drill().name(),
            variant.name(),
            replication,
            seed,
            e.getCause()),
        e);
  }

  private static FactConsumer broadcast(
      Variant variant, FactConsumer folding, EvaluationFold evaluation, FactConsumer consumer) {
    // What nothing is expected of costs nothing.
    return variant.drill().expects().isEmpty()
        ? new Broadcast(List.of(folding, consumer))
        : new Broadcast(List.of(folding, evaluation, consumer));
  }

  private static Batches batches(Variant variant, Experiment experiment) {
    return experiment.plan().most() == 1
        ? Batches.ofSingle(variant.drill())
        : Batches.oneOfMany(variant.drill());
  }

  /** Closes the consumer; called in the order of replications. */
  Replication closed() {
    consumer.close();
    return this;
  }
}
