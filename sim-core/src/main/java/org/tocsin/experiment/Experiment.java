package org.tocsin.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tocsin.measure.CoverageResult;
import org.tocsin.measure.ExperimentMeasures;
import org.tocsin.measure.StaticCoverage;
import org.tocsin.measure.StreetCoverage;

/**
 * Variants x replications under common random numbers: replication r of every variant uses the same
 * streams. The outcome does not depend on the number of threads.
 *
 * @param seed seed of all streams
 * @param replications how many independent replications of each variant, at least 1
 * @param threads how many run at a time, at least 1
 */
public record Experiment(long seed, int replications, int threads) {

  public Experiment {
    if (replications < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "experiment: "
              + replications
              + " replications on "
              + threads
              + " threads; at least 1 of each");
    }
  }

  public Results run(Variant variant, ConsumerFactory consumers, Progress progress)
      throws InterruptedException {
    return run(List.of(variant), consumers, progress).get(0);
  }

  /**
   * Runs every variant and folds its facts.
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
      List<List<Future<Replication>>> runs = new ArrayList<>();
      for (Variant variant : variants) {
        runs.add(submit(variant, consumers, pool));
      }
      List<Results> results = new ArrayList<>();
      int done = 0;
      for (int v = 0; v < variants.size(); v++) {
        List<Replication> finished = new ArrayList<>();
        for (Future<Replication> run : runs.get(v)) {
          finished.add(await(run).closed());
          progress.replicationsDone(++done, variants.size() * replications);
        }
        results.add(fold(variants.get(v), finished));
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Future<Replication>> submit(
      Variant variant, ConsumerFactory consumers, ExecutorService pool) {
    List<Future<Replication>> runs = new ArrayList<>();
    for (int r = 0; r < replications; r++) {
      int replication = r;
      runs.add(pool.submit(() -> Replication.run(variant, this, replication, consumers)));
    }
    return runs;
  }

  private Results fold(Variant variant, List<Replication> finished) {
    ExperimentMeasures measures =
        new ExperimentMeasures(
            variant.drill(), finished.stream().map(Replication::measures).toList());
    StaticCoverage layout = new StaticCoverage(variant.drill());
    StreetCoverage streets = layout.streets();
    List<CoverageResult> coverage = new ArrayList<>(measures.experiencedCoverage());
    coverage.addAll(layout.results());
    return new Results(
        variant,
        seed,
        replications,
        measures.incidents(),
        measures.open(),
        measures.measures(),
        measures.clauses(),
        coverage,
        measures.arrivalCurves(),
        measures.stationLoads(),
        streets,
        measures);
  }

  private static Replication await(Future<Replication> run) throws InterruptedException {
    try {
      return run.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ReplicationFailedException failure) {
        throw failure;
      }
      throw new IllegalStateException("a replication could not be run", e.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "replication");
    thread.setDaemon(true);
    return thread;
  }
}
