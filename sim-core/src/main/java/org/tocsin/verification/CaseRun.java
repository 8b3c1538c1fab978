package org.tocsin.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.tocsin.drill.Drill;
import org.tocsin.engine.DrillRunner;
import org.tocsin.experiment.Progress;
import org.tocsin.experiment.ReplicationFailedException;
import org.tocsin.kernel.ActionFailedException;
import org.tocsin.random.RandomStreams;

/** One case under way. */
final class CaseRun {
  private final Verifier verifier;
  private final VerificationCase verified;
  private final ExecutorService pool;
  private final Progress progress;
  private final int doneBefore;
  private final int toCome;
  private final List<List<Reading>> readings = new ArrayList<>();

  CaseRun(
      Verifier verifier,
      VerificationCase verified,
      ExecutorService pool,
      Progress progress,
      int doneBefore,
      int toCome) {
    this.verifier = verifier;
    this.verified = verified;
    this.pool = pool;
    this.progress = progress;
    this.doneBefore = doneBefore;
    this.toCome = toCome;
  }

  List<Finding> untilPrecise() throws InterruptedException {
    int end = Math.min(verifier.most(), Verifier.FIRST_LOOK);
    List<Finding> findings = runUntil(end);
    while (end < verifier.most()
        && !new Verdicts(findings).lessPreciseThan(verifier.precision()).isEmpty()) {
      // Half as many again, rounded up.
      end = (int) Math.min(verifier.most(), (end * 3L + 1) / 2);
      findings = runUntil(end);
    }
    return findings;
  }

  int replications() {
    return readings.size();
  }

  private List<Finding> runUntil(int end) throws InterruptedException {
    List<Future<List<Reading>>> runs = new ArrayList<>();
    for (int r = readings.size(); r < end; r++) {
      int replication = r;
      runs.add(pool.submit(() -> replicate(replication)));
    }
    for (Future<List<Reading>> run : runs) {
      readings.add(await(run));
      progress.replicationsDone(doneBefore + readings.size(), doneBefore + end + toCome);
    }
    return findings();
  }

  private List<Reading> replicate(int replication) {
    Drill drill = verified.drills().drill(replication);
    Witness witness = verified.yardstick().witness(drill);
    try {
      DrillRunner.run(drill, new RandomStreams(seedOfCase(), replication), witness);
    } catch (ActionFailedException e) {
      throw new ReplicationFailedException(
          String.format(
              Locale.ROOT,
              "at %s: action \"%s\" failed in case \"%s\", replication %d, seed %d: %s",
              e.time(),
              e.actionName(),
              verified.name(),
              replication,
              verifier.seed(),
              e.getCause()),
          e);
    }
    witness.close();
    return witness.readings();
  }

  /** Of the case's own: what one case owes to luck says nothing of the others. */
  private long seedOfCase() {
    return RandomStreams.key(RandomStreams.key(verified.name()), verifier.seed());
  }

  private List<Finding> findings() {
    return IntStream.range(0, readings.get(0).size())
        .mapToObj(
            quantity ->
                Finding.of(
                    verified.name(),
                    readings.stream().map(replication -> replication.get(quantity)).toList(),
                    verified.yardstick().allowance()))
        .toList();
  }

  private static List<Reading> await(Future<List<Reading>> run) throws InterruptedException {
    try {
      return run.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("a replication could not be run", e.getCause());
    }
  }
}
