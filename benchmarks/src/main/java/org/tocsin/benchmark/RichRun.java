package org.tocsin.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tocsin.drill.Drill;
import org.tocsin.engine.DrillRunner;
import org.tocsin.experiment.ConsumerFactory;
import org.tocsin.experiment.Experiment;
import org.tocsin.experiment.Progress;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.Variant;
import org.tocsin.measure.Batches;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.ReplicationMeasures;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.Broadcast;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.UnitNotified;

/**
 * A city with everything switched on: incidents a second of one processor, and what each feature
 * costs: all of them against all but that one, in turn. What a feature changes in the drill, such
 * as more units on the road, is in its cost.
 */
final class RichRun {

  private static final int ROUNDS = 5;
  private static final int DAYS = 20;
  private static final int SHORT_DAYS = 4;
  private static final int PAIRS = 3;
  private static final long SEED = 1;

  private RichRun() {}

  public static void main(String[] arguments) throws InterruptedException {
    Optional<String> obstacle = HarbinDrill.obstacle();
    if (obstacle.isPresent()) {
      System.err.println("benchmarks: " + obstacle.get());
      System.exit(2);
    }
    System.out.printf(
        "Java %s, load %.1f before%n%n", System.getProperty("java.version"), CpuTime.machineLoad());
    whole();
    if (arguments.length == 0) {
      features();
    }
    System.out.printf("%nload %.1f after%n", CpuTime.machineLoad());
  }

  private static void whole() throws InterruptedException {
    Drill drill = RichDrill.without(Set.of(), DAYS);
    Results results = run(drill);
    double[] perSecond = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      perSecond[round] = results.incidents() / CpuTime.seconds(() -> run(drill));
    }
    Table.head();
    Table.row("everything switched on: incidents", "%,.0f", (double) results.incidents());
    Table.row("  not closed at the end", "%,.0f", (double) results.open());
    Table.row("  utilisation", "%.2f", utilisation(results));
    Table.atLeast(4_000, "  incidents a processor second", "%,.0f", CpuTime.median(perSecond));
  }

  private static Results run(Drill drill) throws InterruptedException {
    return new Experiment(SEED, 1, 1)
        .run(new Variant("base", drill), ConsumerFactory.NONE, Progress.SILENT);
  }

  private static double utilisation(Results results) {
    return results.measures().stream()
        .filter(m -> m.kind() == MeasureKind.UTILISATION && m.group().isEmpty())
        .findFirst()
        .flatMap(m -> Optional.ofNullable(m.mean().value()))
        .orElse(Double.NaN);
  }

  private static void features() {
    List<String> features = RichDrill.features();
    Drill everything = RichDrill.without(Set.of(), SHORT_DAYS);
    Drill nothing = RichDrill.without(Set.copyOf(features), SHORT_DAYS);
    System.out.printf(
        "%n%-24s %12s %12s %10s %12s %12s %10s%n",
        "an incident costs", "us of all", "bytes", "units", "us alone", "bytes", "units");
    row("everything", typical(everything), Cost.NONE);
    for (String feature : features) {
      Set<String> others = new HashSet<>(features);
      others.remove(feature);
      Cost ofAll = difference(everything, RichDrill.without(Set.of(feature), SHORT_DAYS));
      Cost alone = difference(RichDrill.without(others, SHORT_DAYS), nothing);
      row("  " + feature, ofAll, alone);
    }
    row("none of these", Cost.NONE, typical(nothing));
  }

  private static Cost typical(Drill drill) {
    cost(drill);
    return Cost.median(IntStream.range(0, PAIRS).mapToObj(i -> cost(drill)).toList());
  }

  /** Measured in turn, so that what the machine does meanwhile falls on both. */
  private static Cost difference(Drill with, Drill without) {
    cost(with);
    cost(without);
    return Cost.median(
        IntStream.range(0, PAIRS).mapToObj(i -> cost(with).less(cost(without))).toList());
  }

  private static void row(String what, Cost ofAll, Cost alone) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %12.1f %,12.0f %10.2f %12.1f %,12.0f %10.2f%n",
        what,
        ofAll.micros(),
        ofAll.bytes(),
        ofAll.units(),
        alone.micros(),
        alone.bytes(),
        alone.units());
  }

  /**
   * @param units sent to an incident
   */
  private record Cost(double micros, double bytes, double units) {

    static final Cost NONE = new Cost(0, 0, 0);

    Cost less(Cost other) {
      return new Cost(micros - other.micros, bytes - other.bytes, units - other.units);
    }

    static Cost median(List<Cost> costs) {
      return new Cost(
          CpuTime.median(costs.stream().mapToDouble(Cost::micros).toArray()),
          CpuTime.median(costs.stream().mapToDouble(Cost::bytes).toArray()),
          CpuTime.median(costs.stream().mapToDouble(Cost::units).toArray()));
    }
  }

  /** Of one replication with all its measures, on this thread. */
  private static Cost cost(Drill drill) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    System.gc();
    ReplicationMeasures measures = new ReplicationMeasures(drill, Batches.oneOfMany(drill));
    long bytesBefore = thread.getCurrentThreadAllocatedBytes();
    long nanosBefore = thread.getCurrentThreadCpuTime();
    Counter counter = new Counter();
    try (Broadcast facts = new Broadcast(List.of(measures.facts(), counter))) {
      DrillRunner.run(drill, new RandomStreams(SEED, 0), facts);
    }
    long nanos = thread.getCurrentThreadCpuTime() - nanosBefore;
    long bytes = thread.getCurrentThreadAllocatedBytes() - bytesBefore;
    return new Cost(
        nanos / 1000.0 / counter.incidents,
        (double) bytes / counter.incidents,
        (double) counter.units / counter.incidents);
  }

  private static final class Counter implements FactConsumer {
    private long incidents;
    private long units;

    @Override
    public void incidentOccurred(IncidentOccurred fact) {
      incidents++;
    }

    @Override
    public void unitNotified(UnitNotified fact) {
      units++;
    }
  }
}
