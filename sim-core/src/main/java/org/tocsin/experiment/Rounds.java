package org.tocsin.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.tocsin.engine.DrillRunner;
import org.tocsin.evaluation.Evaluation;
import org.tocsin.evaluation.EvaluationFold;
import org.tocsin.measure.CoverageResult;
import org.tocsin.measure.ExperimentMeasures;
import org.tocsin.measure.ReplicationMeasures;
import org.tocsin.measure.StaticCoverage;

/** The replications of one running experiment, in rounds from one look to the next. */
final class Rounds {

  private final Experiment experiment;
  private final List<Variant> variants;
  private final List<DrillRunner> runners;
  private final ConsumerFactory consumers;
  private final Progress progress;
  private final List<List<ReplicationMeasures>> finished = new ArrayList<>();
  private final List<List<EvaluationFold>> evaluated = new ArrayList<>();
  private List<ExperimentMeasures> measures = List.of();
  private int replications;

  Rounds(
      Experiment experiment, List<Variant> variants, ConsumerFactory consumers, Progress progress) {
    this.experiment = experiment;
    this.variants = variants;
    this.runners = variants.stream().map(variant -> new DrillRunner(variant.drill())).toList();
    this.consumers = consumers;
    this.progress = progress;
    variants.forEach(variant -> finished.add(new ArrayList<>()));
    variants.forEach(variant -> evaluated.add(new ArrayList<>()));
  }

  /**
   * Runs the next replications of every variant, up to a number of each, and looks what they gave.
   */
  Look runUntil(int end, ExecutorService pool) throws InterruptedException {
    List<List<Future<Replication>>> runs = new ArrayList<>();
    for (int v = 0; v < variants.size(); v++) {
      runs.add(submit(variants.get(v), runners.get(v), end, pool));
    }
    int done = variants.size() * replications;
    for (int v = 0; v < variants.size(); v++) {
      for (Future<Replication> run : runs.get(v)) {
        Replication replication = await(run).closed();
        finished.get(v).add(replication.measures());
        evaluated.get(v).add(replication.evaluation());
        progress.replicationsDone(++done, variants.size() * end);
      }
    }
    replications = end;
    measures = fold();
    return Look.at(replications, measures);
  }

  private List<Future<Replication>> submit(
      Variant variant, DrillRunner runner, int end, ExecutorService pool) {
    List<Future<Replication>> runs = new ArrayList<>();
    for (int r = replications; r < end; r++) {
      int replication = r;
      runs.add(
          pool.submit(() -> Replication.run(variant, runner, experiment, replication, consumers)));
    }
    return runs;
  }

  private List<ExperimentMeasures> fold() {
    List<ExperimentMeasures> folded = new ArrayList<>();
    for (int v = 0; v < variants.size(); v++) {
      folded.add(new ExperimentMeasures(variants.get(v).drill(), finished.get(v)));
    }
    return folded;
  }

  /** What all rounds found, for each variant. */
  List<Results> results(Optional<Stopping> stopping) {
    List<Results> results = new ArrayList<>();
    for (int v = 0; v < variants.size(); v++) {
      results.add(results(v, stopping));
    }
    return results;
  }

  private Results results(int v, Optional<Stopping> stopping) {
    Variant variant = variants.get(v);
    ExperimentMeasures found = measures.get(v);
    StaticCoverage layout = new StaticCoverage(variant.drill());
    List<CoverageResult> coverage = new ArrayList<>(found.experiencedCoverage());
    coverage.addAll(layout.results());
    return new Results(
        variant,
        experiment.seed(),
        replications,
        stopping,
        found.incidents(),
        found.open(),
        found.measures(),
        found.clauses(),
        coverage,
        found.arrivalCurves(),
        found.stationLoads(),
        layout.streets(),
        Evaluation.of(variant.drill(), evaluated.get(v)),
        found);
  }

  static <T> T await(Future<T> run) throws InterruptedException {
    try {
      return run.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ReplicationFailedException failure) {
        throw failure;
      }
      throw new IllegalStateException("a replication could not be run", e.getCause());
    }
  }
}
