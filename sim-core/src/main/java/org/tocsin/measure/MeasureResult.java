package org.tocsin.measure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One measure of one group, in the unit of its kind. {@code n} counts all that it is about, {@code
 * notReached} those among them whose clock never stopped: they are infinite in the percentiles and
 * left out of the mean.
 *
 * @param group empty for overall; else keys among tier, type, zone, station, hour, severity,
 *     hospital
 */
public record MeasureResult(
    MeasureKind kind,
    SortedMap<String, String> group,
    long n,
    long notReached,
    int replications,
    Estimate mean,
    Estimate median,
    Estimate p90) {

  /** A share of time, which has no percentiles; {@code n} is the number of things observed. */
  static MeasureResult ofTime(
      MeasureKind kind, SortedMap<String, String> group, long n, int replications, Estimate share) {
    Estimate none = new Estimate(null, null, "a share of time has no percentiles");
    return new MeasureResult(kind, group, n, 0, replications, share, none, none);
  }

  public MeasureResult {
    group = Collections.unmodifiableSortedMap(new TreeMap<>(group));
  }
}
