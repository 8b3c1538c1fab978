package org.tocsin.report.model;

import java.util.Optional;
import org.tocsin.experiment.SimultaneousComparison;
import org.tocsin.measure.Difference;

/**
 * A difference of times that should be shown, if it is there.
 *
 * @param seconds above 0
 * @param power probability of showing it
 */
public record Detection(double seconds, double power) {

  /** What is usual. */
  public static final double USUAL_POWER = 0.8;

  /** How many replications that takes; empty for what is no time, or where it cannot be told. */
  public Optional<Integer> replications(SimultaneousComparison all, Difference difference) {
    return difference.unit().equals("s")
        ? all.replicationsToShow(difference, seconds, power)
        : Optional.empty();
  }

  /** The same for a table; empty where there is none. */
  public String text(SimultaneousComparison all, Difference difference) {
    return replications(all, difference).map(String::valueOf).orElse("");
  }
}
