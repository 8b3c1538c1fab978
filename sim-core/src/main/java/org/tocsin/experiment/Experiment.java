package org.tocsin.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Variants x replications under common random numbers: replication r of every variant uses the same
 * streams. The outcome does not depend on the number of threads.
 *
 * @param seed seed of all streams
 * @param plan how many independent replications of each variant; all run the same number
 * @param threads how many run at a time, at least 1
 */
public record Experiment(long seed, ReplicationPlan plan, int threads) {

  public Experiment {
    if (threads < 1) {
      throw new IllegalArgumentException("experiment: " + threads + " threads; at least 1");
    }
  }

  /** With a number of replications, at least 1, that is known from the beginning. */
  public Experiment(long seed, int replications, int threads) {
    this(seed, new ReplicationPlan.Fixed(replications), threads);
  }

  public Results run(Variant variant, ConsumerFactory consumers, Progress progress)
      throws InterruptedException {
    return run(List.of(variant), consumers, progress).get(0);
  }

  /**
   * Runs every variant and folds its facts. Between two looks of the plan no replication is begun
   * that the next look might find to be one too many.
   *
   * @throws ReplicationFailedException if an action of a replication fails; nothing more is run
   *     then
   * @throws InterruptedException if the calling thread is interrupted; running replications are
   *     given up
   */
  public List<Results> run(List<Variant> variants, ConsumerFactory consumers, Progress progress)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, Experiment::daemon);
    try {
      Rounds rounds = new Rounds(this, variants, consumers, progress);
      List<Look> looks = new ArrayList<>();
      looks.add(rounds.runUntil(plan.nextLook(0), pool));
      while (!plan.isEnough(looks)) {
        Look last = looks.get(looks.size() - 1);
        progress.looked(last);
        looks.add(rounds.runUntil(plan.nextLook(last.replications()), pool));
      }
      return rounds.results(plan.stopping(looks));
    } finally {
      pool.shutdownNow();
    }
  }

  static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "replication");
    thread.setDaemon(true);
    return thread;
  }
}
