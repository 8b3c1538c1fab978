package org.tocsin.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tocsin.engine.DrillRunner;
import org.tocsin.kernel.ActionFailedException;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.FactConsumer;

/**
 * Replications of several variants under common random numbers, whichever are asked for, for those
 * who fold facts in a way of their own and go by what came of the last ones: procedures that
 * select, for example. An {@link Experiment} tells everything of every variant; this tells nothing.
 *
 * <p>What it runs does not depend on the number of threads. To be closed by who has made it.
 */
public final class Trials implements AutoCloseable {

  private final long seed;
  private final List<Variant> variants;
  private final List<DrillRunner> runners;
  private final ExecutorService pool;

  /**
   * @param threads how many replications run at a time, at least 1
   */
  public Trials(long seed, List<Variant> variants, int threads) {
    this.seed = seed;
    this.variants = List.copyOf(variants);
    this.runners = variants.stream().map(variant -> new DrillRunner(variant.drill())).toList();
    this.pool = Executors.newFixedThreadPool(threads, Experiment::daemon);
  }

  /**
   * Runs some replications of some variants. Consumers are made on the threads that run them, and
   * closed on this one, variant by variant within replication by replication.
   *
   * @param first number of the first replication: the same number, the same streams
   * @param count how many
   * @param which the variants, by their places in the list
   * @throws ReplicationFailedException if an action of a replication fails
   * @throws InterruptedException if this thread is interrupted; running replications are given up
   */
  public void run(int first, int count, List<Integer> which, ConsumerFactory consumers)
      throws InterruptedException {
    List<Future<FactConsumer>> runs = new ArrayList<>();
    for (int r = first; r < first + count; r++) {
      for (int v : which) {
        int replication = r;
        runs.add(pool.submit(() -> run(v, replication, consumers)));
      }
    }
    for (Future<FactConsumer> run : runs) {
      Rounds.await(run).close();
    }
  }

  private FactConsumer run(int v, int replication, ConsumerFactory consumers) {
    Variant variant = variants.get(v);
    FactConsumer consumer = consumers.consumer(variant, replication);
    try {
      runners.get(v).run(new RandomStreams(seed, replication), consumer);
    } catch (ActionFailedException e) {
      throw Replication.failed(e, variant, replication, seed);
    }
    return consumer;
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
