package org.tocsin.theory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;

/**
 * Many simulated results held against theory at once: which differ by more than chance? Each is
 * given as its difference in standard errors. Step by step, from the largest: the chance that one
 * or more is called different although none is stays at or below the level, however the results
 * depend on each other.
 *
 * <p>Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian
 * Journal of Statistics 6, 1979.
 *
 * @param differences simulated less exact, in standard errors; normal under the hypothesis that the
 *     simulation is right. Infinite where the standard error is 0 and the two differ
 */
public record HolmProcedure(List<Double> differences) {

  public HolmProcedure {
    differences = List.copyOf(differences);
    if (differences.stream().anyMatch(z -> z.isNaN())) {
      throw new IllegalArgumentException(
          "holm: differences "
              + differences
              + "; numbers.\n  Maybe a difference of 0 with a standard error of 0?");
    }
  }

  /** How likely a difference as large as this one is, either way, if looked at alone. */
  public double twoSidedP(int index) {
    return Erf.erfc(FastMath.abs(differences.get(index)) / FastMath.sqrt(2));
  }

  /** The lowest level at which this one is rejected; at most 1. */
  public double adjustedP(int index) {
    List<Integer> byP = byP();
    double adjusted = 0;
    for (int step = 0; step <= byP.indexOf(index); step++) {
      adjusted = Math.max(adjusted, (byP.size() - step) * twoSidedP(byP.get(step)));
    }
    return Math.min(1, adjusted);
  }

  /**
   * Those that differ from theory, by index in ascending order; all others may be chance.
   *
   * @param level the chance of a false alarm in the whole family; between 0 and 1
   */
  public List<Integer> rejectedAt(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("holm: level " + level + "; between 0 and 1");
    }
    return IntStream.range(0, differences.size())
        .filter(index -> adjustedP(index) <= level)
        .boxed()
        .toList();
  }

  private List<Integer> byP() {
    return IntStream.range(0, differences.size())
        .boxed()
        .sorted(Comparator.comparingDouble(this::twoSidedP))
        .toList();
  }
}
