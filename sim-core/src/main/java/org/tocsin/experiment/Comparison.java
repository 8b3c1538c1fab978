package org.tocsin.experiment;

import java.util.List;
import java.util.Locale;
import org.tocsin.measure.Difference;
import org.tocsin.measure.PairedDifferences;

/** Two variants of one experiment side by side: what the second changes against the first. */
public record Comparison(Variant first, Variant second, List<Difference> differences) {

  public Comparison {
    differences = List.copyOf(differences);
  }

  /**
   * Compares results of one experiment, where both variants met the same incidents.
   *
   * @throws IllegalArgumentException if seeds or replications differ
   */
  public static Comparison of(Results first, Results second) {
    if (first.seed() != second.seed() || first.replications() != second.replications()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "comparison: seeds %d and %d, replications %d and %d; both the same",
              first.seed(),
              second.seed(),
              first.replications(),
              second.replications()));
    }
    return new Comparison(
        first.variant(),
        second.variant(),
        PairedDifferences.between(first.samples(), second.samples()));
  }
}
