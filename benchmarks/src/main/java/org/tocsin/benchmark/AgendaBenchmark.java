package org.tocsin.benchmark;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tocsin.kernel.Simulator;

/**
 * The hold model: every action schedules one more after an exponential delay, so that as many stay
 * on the agenda. Time of one action, beside that of a bare queue of the Java library.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AgendaBenchmark {

  private static final int ACTIONS = 100_000;
  private static final long MILLIS_BETWEEN_ACTIONS = 1000;

  /** An entry of the bare queue. */
  private record Due(long millis, long sequence) {

    static final Comparator<Due> ORDER =
        Comparator.comparingLong(Due::millis).thenComparingLong(Due::sequence);
  }

  @Param({"100", "10000"})
  public int pending;

  private final Random random = new Random(1);
  private Simulator simulator = new Simulator(0);
  private PriorityQueue<Due> queue = new PriorityQueue<>(Due.ORDER);
  private long queueMillis;
  private long sequence;

  @Setup
  public void fill() {
    simulator = new Simulator(0);
    queue = new PriorityQueue<>(Due.ORDER);
    for (int i = 0; i < pending; i++) {
      schedule();
      queue.add(new Due(delay(), sequence++));
    }
  }

  /** Runs for as long as it takes so many actions on average. */
  @Benchmark
  @OperationsPerInvocation(ACTIONS)
  public long simulator() {
    simulator.runUntil(simulator.nowMillis() + ACTIONS * MILLIS_BETWEEN_ACTIONS);
    return simulator.nowMillis();
  }

  @Benchmark
  @OperationsPerInvocation(ACTIONS)
  public long bareQueue() {
    for (int i = 0; i < ACTIONS; i++) {
      queueMillis = queue.remove().millis();
      queue.add(new Due(queueMillis + delay(), sequence++));
    }
    return queueMillis;
  }

  private void schedule() {
    simulator.after(delay(), "hold", this::schedule);
  }

  private long delay() {
    return (long) (-Math.log(1 - random.nextDouble()) * pending * MILLIS_BETWEEN_ACTIONS);
  }
}
