package org.tocsin.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Processor time of the whole process: collection of garbage and compilation included. */
final class CpuTime {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private CpuTime() {}

  /** Work to be measured. */
  interface Work {
    void run() throws InterruptedException;
  }

  /** Seconds that some work takes, after the garbage of earlier work has been collected. */
  static double seconds(Work work) throws InterruptedException {
    System.gc();
    long before = SYSTEM.getProcessCpuTime();
    work.run();
    return (SYSTEM.getProcessCpuTime() - before) / 1e9;
  }

  /** Seconds since the process began. */
  static double secondsSoFar() {
    return SYSTEM.getProcessCpuTime() / 1e9;
  }

  /** How many want to run on this machine, on average over the last minute; negative if unknown. */
  static double machineLoad() {
    return SYSTEM.getSystemLoadAverage();
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
