package org.tocsin.experiment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.measure.Difference;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.PairedDifferences;

/**
 * Two variants of one experiment side by side: what the second changes against the first.
 *
 * @param differences over all incidents, of first arrivals also by tier
 * @param byGroup by type, zone and tier
 */
public record Comparison(
    Variant first,
    Variant second,
    long firstIncidents,
    long secondIncidents,
    List<Difference> differences,
    List<Difference> byGroup) {

  private static final Set<String> HEADLINE =
      Set.of(
          MeasureKind.FIRST_ARRIVAL.id(),
          MeasureKind.FIRST_ACTION.id(),
          MeasureKind.FULL_FORCE.id());

  public Comparison {
    differences = List.copyOf(differences);
    byGroup = List.copyOf(byGroup);
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
        PairedDifferences.between(first.samples(), second.samples()),
        PairedDifferences.byGroup(first.samples(), second.samples()));
  }

  /**
   * The measures by which variants are judged: mean and 90th percentile of first arrival, first
   * action and full force, and every clause of the standards that both hold.
   */
  public List<Difference> headline() {
    return differences.stream().filter(Comparison::isHeadline).toList();
  }

  /** Whether a difference is one of these. */
  public static boolean isHeadline(Difference difference) {
    boolean isMeasure =
        Stream.of(MeasureKind.values()).anyMatch(kind -> kind.id().equals(difference.id()));
    return difference.group().isEmpty()
        && (!isMeasure || HEADLINE.contains(difference.id()))
        && !difference.statistic().equals("not-reached");
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
