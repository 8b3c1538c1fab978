package org.tocsin.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.tocsin.experiment.Look;
import org.tocsin.experiment.Stopping;

/** How precise a run of {@code -r auto} is, in words for standard error. */
final class PrecisionText {

  /** Rounded up, so that "within" stays true. */
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.CEILING);

  private PrecisionText() {}

  /** The line that says why it stopped; a warning if it is not as precise as asked. */
  static String stopped(Stopping stopping) {
    Look last = stopping.last();
    String got =
        " after "
            + (last.replications() == 1 ? "1 replication" : last.replications() + " replications")
            + ": mean "
            + within(last.mean())
            + ", 90th percentile "
            + within(last.p90());
    if (stopping.precise()) {
      return "stopped" + got;
    }
    String arrivals =
        last.hasEnoughArrivals() ? "" : " (from " + last.arrivals() + " first arrivals, too few)";
    return "tocsin: warning: stopped at --max"
        + got
        + arrivals
        + "; asked: "
        + within(stopping.plan().precision())
        + " at two looks in a row";
  }

  /** The same for the progress bar. */
  static String soFar(Look look) {
    return "mean " + percent(look.mean()) + ", p90 " + percent(look.p90());
  }

  private static String within(double share) {
    return Double.isInfinite(share) ? "without an interval" : "within " + percent(share);
  }

  private static String percent(double share) {
    return Double.isInfinite(share)
        ? "?"
        : BigDecimal.valueOf(share).movePointRight(2).round(TWO_DIGITS).toPlainString() + " %";
  }
}
