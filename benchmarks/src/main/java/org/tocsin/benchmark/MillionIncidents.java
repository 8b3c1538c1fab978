package org.tocsin.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import org.tocsin.experiment.ConsumerFactory;
import org.tocsin.experiment.Experiment;
import org.tocsin.experiment.Progress;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.Variant;

/**
 * A million incidents in one replication, for a small heap. Prints how many there were, processor
 * seconds, and the most megabytes in use at a time (collected garbage included).
 */
final class MillionIncidents {

  private static final int DAYS = 360;

  private MillionIncidents() {}

  public static void main(String[] arguments) throws InterruptedException {
    Variant variant = new Variant("base", HarbinDrill.oneUnit(DAYS));
    Results results = new Experiment(1, 1, 1).run(variant, ConsumerFactory.NONE, Progress.SILENT);
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        bytes += pool.getPeakUsage().getUsed();
      }
    }
    System.out.println(
        results.incidents() + " " + CpuTime.secondsSoFar() + " " + bytes / (1 << 20));
  }
}
