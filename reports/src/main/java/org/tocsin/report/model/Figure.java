package org.tocsin.report.model;

import org.jspecify.annotations.Nullable;
import org.tocsin.measure.Estimate;
import org.tocsin.measure.Interval;
import org.tocsin.report.text.Decimals;

/**
 * A number with its 95 % interval. Absent, never infinite or NaN, where there is none; so is the
 * upper end of an interval that has none.
 *
 * @param reason why there is no interval, absent if there is one
 */
public record Figure(
    @Nullable Double value, @Nullable Double low, @Nullable Double high, @Nullable String reason) {

  public static final Figure NONE = new Figure(null, null, null, null);

  static Figure seconds(Estimate estimate) {
    return of(estimate, 3);
  }

  static Figure share(Estimate estimate) {
    return of(estimate, 6);
  }

  public static Figure of(Estimate estimate, int decimals) {
    Interval interval = estimate.interval();
    return new Figure(
        rounded(estimate.value(), decimals),
        interval == null ? null : rounded(interval.low(), decimals),
        interval == null ? null : rounded(interval.high(), decimals),
        interval == null ? estimate.noIntervalReason() : null);
  }

  /** Half the width of the interval; absent where an end is. */
  public @Nullable Double halfWidth() {
    Double from = low;
    Double to = high;
    return from == null || to == null ? null : (to - from) / 2;
  }

  /**
   * The double nearest to a rounded number, so that a model written and read back is the same
   * model.
   */
  static @Nullable Double rounded(@Nullable Double value, int decimals) {
    return value == null || !Double.isFinite(value)
        ? null
        : (Double) Double.parseDouble(Decimals.shortest(value, decimals));
  }
}
