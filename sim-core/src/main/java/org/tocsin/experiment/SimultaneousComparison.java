package org.tocsin.experiment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.measure.Difference;
import org.tocsin.measure.Interval;

/**
 * Several variants, each against the first. The intervals of their headline measures hold all at
 * once: with k of them each is made at the level {@code 1 - (1 - confidence) / k} (Bonferroni; for
 * comparisons with a standard see Law, "Simulation Modeling and Analysis", 5th ed., 2015, section
 * 10.3.1). All other intervals hold each by itself.
 *
 * @param results the first is what the others are held against
 * @param confidence with which all intervals of headline measures hold together
 */
public record SimultaneousComparison(
    List<Results> results, List<Comparison> comparisons, double confidence) {

  /** What is usual. */
  public static final double USUAL = 0.95;

  public SimultaneousComparison {
    results = List.copyOf(results);
    comparisons = List.copyOf(comparisons);
  }

  /**
   * Compares results of one experiment.
   *
   * @param results at least two, of the same seed and replications
   */
  public static SimultaneousComparison of(List<Results> results) {
    Results first = results.get(0);
    return new SimultaneousComparison(
        results,
        results.stream().skip(1).map(other -> Comparison.of(first, other)).toList(),
        USUAL);
  }

  public Results baseline() {
    return results.get(0);
  }

  /** How many intervals hold together. */
  public int family() {
    return comparisons.stream().mapToInt(one -> one.headline().size()).sum();
  }

  /** The level of each of them, by which all hold together. */
  public double each() {
    return 1 - (1 - confidence) / Math.max(1, family());
  }

  /** Of a headline measure the interval that holds together with the others; else its own. */
  public @Nullable Interval interval(Difference difference) {
    return Comparison.isHeadline(difference)
        ? difference.at(each())
        : difference.difference().interval();
  }

  /** Shown only if that interval leaves out 0. */
  public Difference.Verdict verdict(Difference difference) {
    return Comparison.isHeadline(difference) ? difference.verdictAt(each()) : difference.verdict();
  }

  /**
   * How many replications show a difference of a size with a probability, by the interval that the
   * verdict goes by; empty where the spread is not known, or there is none to plan by.
   */
  public Optional<Integer> replicationsToShow(Difference difference, double size, double power) {
    if (baseline().replications() < 2) {
      // The spread is that of days of one long run.
      return Optional.empty();
    }
    double level = Comparison.isHeadline(difference) ? each() : confidence;
    return difference
        .spread()
        .filter(spread -> spread.deviation() > 0)
        .map(spread -> spread.pairsToShow(size, level, power));
  }
}
