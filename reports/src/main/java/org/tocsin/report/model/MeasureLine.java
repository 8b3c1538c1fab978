package org.tocsin.report.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.standard.Clock;

/**
 * One measure of one group of incidents or responses.
 *
 * @param unit {@code s} for seconds, {@code 1} for a share, {@code m2}, {@code money}, {@code
 *     people}
 * @param clockFrom id of the moment that starts the clock, absent for measures that are no interval
 * @param group empty for overall; else keys among tier, type, zone, station, hour, severity,
 *     hospital
 */
public record MeasureLine(
    String id,
    String unit,
    @Nullable String clockFrom,
    @Nullable String clockTo,
    Map<String, String> group,
    long n,
    long notReached,
    int replications,
    Figure mean,
    Figure median,
    Figure p90) {

  public MeasureLine {
    group = Collections.unmodifiableMap(new TreeMap<>(group));
  }

  static MeasureLine of(MeasureResult measure) {
    MeasureKind kind = measure.kind();
    Clock clock = kind.clock().orElse(null);
    int decimals = kind.unit().equals("1") ? 6 : 3;
    return new MeasureLine(
        kind.id(),
        kind.unit(),
        clock == null ? null : clock.from().id(),
        clock == null ? null : clock.to().id(),
        measure.group(),
        measure.n(),
        measure.notReached(),
        measure.replications(),
        Figure.of(measure.mean(), decimals),
        Figure.of(measure.median(), decimals),
        Figure.of(measure.p90(), decimals));
  }

  /** Whether a percentile of this measure is infinite, as too many were never reached. */
  public boolean isNever(Figure percentile) {
    return percentile.value() == null && notReached > 0;
  }

  public boolean isOverall() {
    return group.isEmpty();
  }

  /** Whether this line is about one value of exactly one key. */
  public boolean isBy(String key) {
    return group.size() == 1 && group.containsKey(key);
  }
}
