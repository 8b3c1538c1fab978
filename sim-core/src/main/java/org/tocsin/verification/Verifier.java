package org.tocsin.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.tocsin.experiment.Progress;
import org.tocsin.experiment.ReplicationFailedException;

/**
 * Runs cases, each as often as it takes: looks after 20 replications and then after half as many
 * again each time, until every quantity is as precise as asked. What comes of it does not depend on
 * the number of threads.
 *
 * @param seed of which each case makes its own by its name
 * @param precision the largest standard error, as a share of what theory says; above 0
 * @param most replications of a case after which it stops in any case, at least 2
 * @param threads how many run at a time, at least 1
 */
public record Verifier(long seed, double precision, int most, int threads) {

  public static final int FIRST_LOOK = 20;

  public Verifier {
    if (!(precision > 0) || most < 2 || threads < 1) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "verifier: precision %s, at most %d replications, %d threads; above 0, 2, 1 or more",
              precision,
              most,
              threads));
    }
  }

  /**
   * Runs the cases one after the other.
   *
   * @throws ReplicationFailedException if an action of a replication fails
   * @throws InterruptedException if the calling thread is interrupted
   */
  public Verdicts run(List<VerificationCase> cases, Progress progress) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, Verifier::daemon);
    try {
      List<Finding> findings = new ArrayList<>();
      int done = 0;
      for (int i = 0; i < cases.size(); i++) {
        int toCome = (cases.size() - 1 - i) * Math.min(most, FIRST_LOOK);
        CaseRun run = new CaseRun(this, cases.get(i), pool, progress, done, toCome);
        findings.addAll(run.untilPrecise());
        done += run.replications();
      }
      return new Verdicts(findings);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "verification");
    thread.setDaemon(true);
    return thread;
  }
}
