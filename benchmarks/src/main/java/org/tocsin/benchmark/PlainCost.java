package org.tocsin.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.tocsin.drill.Drill;
import org.tocsin.engine.DrillRunner;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentOccurred;

/**
 * What an incident of the plain drill costs in the engine alone: processor time and memory
 * allocated. Printed as two numbers, microseconds and bytes, for {@code benchmarks/against}, which
 * runs two versions of Tocsin in turn.
 */
final class PlainCost {

  private static final int DAYS = 36;
  private static final int WARM_UPS = 3;
  private static final long SEED = 1;

  private PlainCost() {}

  public static void main(String[] arguments) {
    Drill drill = HarbinDrill.oneUnit(DAYS);
    for (int i = 0; i < WARM_UPS; i++) {
      run(drill);
    }
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytesBefore = thread.getCurrentThreadAllocatedBytes();
    long nanosBefore = thread.getCurrentThreadCpuTime();
    long incidents = run(drill);
    long nanos = thread.getCurrentThreadCpuTime() - nanosBefore;
    long bytes = thread.getCurrentThreadAllocatedBytes() - bytesBefore;
    System.out.printf(
        Locale.ROOT, "%.3f %.1f%n", nanos / 1000.0 / incidents, (double) bytes / incidents);
  }

  private static long run(Drill drill) {
    Counter counter = new Counter();
    DrillRunner.run(drill, new RandomStreams(SEED, 0), counter);
    return counter.incidents;
  }

  private static final class Counter implements FactConsumer {
    private long incidents;

    @Override
    public void incidentOccurred(IncidentOccurred fact) {
      incidents++;
    }
  }
}
