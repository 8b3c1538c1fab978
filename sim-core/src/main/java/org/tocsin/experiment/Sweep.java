package org.tocsin.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.measure.HeadlineSeries;

/**
 * What a sweep has found: the headline measures of the drill at every point of a design, all with
 * the same luck.
 *
 * @param points in the order of the design
 */
public record Sweep(SweepDesign design, long seed, int replications, List<Point> points) {

  /**
   * A run of the drill with certain values of the factors.
   *
   * @param incidents counted incidents over all replications
   */
  public record Point(long incidents, List<HeadlineSeries> measures) {
    public Point {
      measures = List.copyOf(measures);
    }
  }

  public Sweep {
    points = List.copyOf(points);
  }

  /** The measures of the first point: the same everywhere, unless a factor changes standards. */
  public List<HeadlineSeries> measures() {
    return points.get(0).measures();
  }

  /** A measure at every point; empty where it is not everywhere. */
  public Optional<List<HeadlineSeries>> everywhere(HeadlineSeries measure) {
    List<HeadlineSeries> found = new ArrayList<>();
    for (Point point : points) {
      point.measures().stream()
          .filter(other -> isSame(measure, other) && !other.perReplication().isEmpty())
          .findFirst()
          .ifPresent(found::add);
    }
    return found.size() == points.size() ? Optional.of(found) : Optional.empty();
  }

  private static boolean isSame(HeadlineSeries one, HeadlineSeries other) {
    return one.id().equals(other.id()) && one.statistic().equals(other.statistic());
  }

  /** What the factors do to a measure; empty where that cannot be told. */
  public Optional<FactorEffects> effects(HeadlineSeries measure) {
    return everywhere(measure)
        .flatMap(
            series ->
                FactorEffects.fit(
                    design, series.stream().map(HeadlineSeries::perReplication).toList()));
  }
}
