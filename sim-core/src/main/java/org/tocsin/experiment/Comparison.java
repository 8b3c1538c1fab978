package org.tocsin.experiment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.measure.Difference;
import org.tocsin.measure.PairedDifferences;

/** Two variants of one experiment side by side: what the second changes against the first. */
public record Comparison(
    Variant first,
    Variant second,
    long firstIncidents,
    long secondIncidents,
    List<Difference> differences) {

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
        first.incidents(),
        second.incidents(),
        PairedDifferences.between(first.samples(), second.samples()));
  }

  /** Whether both variants met the same incidents: the same demand under the same seeds. */
  public boolean hasSameIncidents() {
    return firstIncidents == secondIncidents
        && entries(first.drill()).equals(entries(second.drill()));
  }

  private static Set<String> entries(Drill drill) {
    return drill.demand().stream().map(DemandEntry::id).collect(Collectors.toSet());
  }
}
