package org.tocsin.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.drill.Drill;
import org.tocsin.engine.DrillRunner;
import org.tocsin.experiment.ConsumerFactory;
import org.tocsin.experiment.Experiment;
import org.tocsin.experiment.Progress;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.Variant;
import org.tocsin.measure.MeasureKind;
import org.tocsin.random.RandomStreams;

/**
 * Whole runs of a city: how many incidents a second of one processor, how much of it the agenda
 * alone takes, how long until it is ready, whether two threads stand in each other's way. What is
 * compared is measured in turn, five times; medians count.
 */
final class WholeRun {

  private static final int ROUNDS = 5;

  /** So short is a replay that one of them is told in steps of several percent. */
  private static final int REPLAYS = 5;

  private static final int DAYS = 72;
  private static final int SHORT_DAYS = 18;
  private static final long SEED = 1;

  private WholeRun() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Optional<String> obstacle = HarbinDrill.obstacle();
    if (obstacle.isPresent()) {
      System.err.println("benchmarks: " + obstacle.get());
      System.exit(2);
    }
    System.out.printf(
        "Java %s, %d processors, load %.1f before%n%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        CpuTime.machineLoad());
    Table.head();
    incidents();
    threads();
    ready();
    million();
    System.out.printf("%nload %.1f after%n", CpuTime.machineLoad());
  }

  private static void incidents() throws InterruptedException {
    Drill oneUnit = HarbinDrill.oneUnit(DAYS);
    Drill fiveUnits = HarbinDrill.fiveUnits(DAYS);
    ActionLog log = new ActionLog(oneUnit);
    DrillRunner.run(oneUnit, new RandomStreams(SEED, 0), log);
    Results one = run(oneUnit, 1, 1);
    Results five = run(fiveUnits, 1, 1);
    EmptyReplay.run(log);
    double[] perSecond = new double[ROUNDS];
    double[] ofEmpty = new double[ROUNDS];
    double[] perSecondOfFive = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double whole = CpuTime.seconds(() -> run(oneUnit, 1, 1));
      double empty = CpuTime.seconds(() -> replay(log)) / REPLAYS;
      double withFive = CpuTime.seconds(() -> run(fiveUnits, 1, 1));
      perSecond[round] = one.incidents() / whole;
      ofEmpty[round] = whole / empty;
      perSecondOfFive[round] = five.incidents() / withFive;
    }
    Table.row("one unit an incident: incidents", "%,.0f", (double) one.incidents());
    Table.row("  utilisation", "%.2f", utilisation(one));
    Table.row("  actions an incident", "%.2f", (double) log.size() / one.incidents());
    Table.atLeast(50_000, "  incidents a processor second", "%,.0f", CpuTime.median(perSecond));
    Table.atMost(10, "  whole run / the same actions empty", "%.1f", CpuTime.median(ofEmpty));
    Table.row("five units an incident: incidents", "%,.0f", (double) five.incidents());
    Table.row("  utilisation", "%.2f", utilisation(five));
    Table.atLeast(
        15_000, "  incidents a processor second", "%,.0f", CpuTime.median(perSecondOfFive));
  }

  private static void threads() throws InterruptedException {
    Drill drill = HarbinDrill.oneUnit(SHORT_DAYS);
    run(drill, 4, 2);
    double[] ratio = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double alone = CpuTime.seconds(() -> run(drill, 4, 1));
      ratio[round] = CpuTime.seconds(() -> run(drill, 4, 2)) / alone;
    }
    Table.atMost(
        1.15, "processor time of 4 replications, 2 threads / 1", "%.2f", CpuTime.median(ratio));
  }

  private static void ready() throws IOException, InterruptedException {
    double[][] cold = new double[2][ROUNDS];
    double[][] cached = new double[2][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      Path cache = Files.createTempDirectory("tocsin-benchmark");
      put(cold, round, FreshJvm.run(TimeToReady.class, List.of(), cacheIn(cache)));
      put(cached, round, FreshJvm.run(TimeToReady.class, List.of(), cacheIn(cache)));
      discard(cache);
    }
    Table.atMost(5, "extract to ready, no cache: wall seconds", "%.2f", CpuTime.median(cold[1]));
    Table.row("  processor seconds", "%.2f", CpuTime.median(cold[0]));
    Table.atMost(1.5, "extract to ready, cached: wall seconds", "%.2f", CpuTime.median(cached[1]));
    Table.row("  processor seconds", "%.2f", CpuTime.median(cached[0]));
  }

  private static void million() throws IOException, InterruptedException {
    double[] printed = FreshJvm.run(MillionIncidents.class, List.of("-Xmx512m"), Map.of());
    Table.atLeast(1_000_000, "incidents in a heap of 512 MB", "%,.0f", printed[0]);
    Table.row("  incidents a processor second, from the start", "%,.0f", printed[0] / printed[1]);
    Table.row("  most megabytes of heap in use, with garbage", "%,.0f", printed[2]);
  }

  private static void replay(ActionLog log) {
    for (int i = 0; i < REPLAYS; i++) {
      EmptyReplay.run(log);
    }
  }

  private static Results run(Drill drill, int replications, int threads)
      throws InterruptedException {
    return new Experiment(SEED, replications, threads)
        .run(new Variant("base", drill), ConsumerFactory.NONE, Progress.SILENT);
  }

  private static double utilisation(Results results) {
    return results.measures().stream()
        .filter(m -> m.kind() == MeasureKind.UTILISATION && m.group().isEmpty())
        .findFirst()
        .flatMap(m -> Optional.ofNullable(m.mean().value()))
        .orElse(Double.NaN);
  }

  private static Map<String, String> cacheIn(Path folder) {
    return Map.of("TOCSIN_CACHE", folder.toString());
  }

  private static void put(double[][] seconds, int round, double[] printed) {
    seconds[0][round] = printed[0];
    seconds[1][round] = printed[1];
  }

  private static void discard(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
