package org.tocsin.measure;

import org.jspecify.annotations.Nullable;

/**
 * A number estimated from replications with its interval. The value is absent when nothing was
 * observed; the interval is absent when it cannot be had, and then there is a reason.
 */
public record Estimate(
    @Nullable Double value, @Nullable Interval interval, @Nullable String noIntervalReason) {

  public static final Estimate NONE = new Estimate(null, null, "nothing observed");

  /** A number that was computed, not estimated. */
  public static Estimate exact(double value) {
    return new Estimate(value, null, "exact");
  }

  /**
   * Half the width of the interval over the value: how far off it may be, as a share. Infinite
   * where there is no interval or it has no upper end.
   */
  public double relativeHalfWidth() {
    if (value == null || interval == null) {
      return Double.POSITIVE_INFINITY;
    }
    double half = (interval.high() - interval.low()) / 2;
    // Fixed times have no width, even at 0 s.
    return half == 0 ? 0 : half / Math.abs(value);
  }

  /** The same in seconds, from milliseconds. */
  Estimate inSeconds() {
    return over(1000);
  }

  /** The same in the unit of a measure, from what its samples count. */
  Estimate in(MeasureKind kind) {
    return over(kind.perUnit());
  }

  private Estimate over(double divisor) {
    return new Estimate(
        value == null ? null : value / divisor,
        interval == null ? null : new Interval(interval.low() / divisor, interval.high() / divisor),
        noIntervalReason);
  }

  /** The same where nothing can be below a bound, such as times below 0. */
  Estimate atLeast(double bound) {
    return interval == null || interval.low() >= bound
        ? this
        : new Estimate(value, new Interval(bound, interval.high()), noIntervalReason);
  }
}
