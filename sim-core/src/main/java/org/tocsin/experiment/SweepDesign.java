package org.tocsin.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;

/**
 * Which values of all factors are run together.
 *
 * @param points for each run of the drill the value of each factor, in the order of the factors
 */
public record SweepDesign(List<Factor> factors, List<List<String>> points) {

  public SweepDesign {
    factors = List.copyOf(factors);
    points = points.stream().map(List::copyOf).toList();
  }

  /** Every combination of values; the last factor varies fastest. */
  public static SweepDesign grid(List<Factor> factors) {
    List<List<String>> points = List.of(List.of());
    for (Factor factor : factors) {
      if (factor.isRange()) {
        throw new IllegalArgumentException(
            "factor " + factor.path() + ": a range; a list of values, or a Latin hypercube");
      }
      List<List<String>> longer = new ArrayList<>();
      for (List<String> point : points) {
        for (String value : factor.values()) {
          List<String> more = new ArrayList<>(point);
          more.add(value);
          longer.add(more);
        }
      }
      points = longer;
    }
    return new SweepDesign(factors, points);
  }

  /**
   * A Latin hypercube: every factor has one point in each of {@code n} equal parts of its range
   * (McKay, Beckman and Conover, "A comparison of three methods for selecting values of input
   * variables", Technometrics 21, 1979). The same for the same seed.
   *
   * @param n at least 2
   */
  public static SweepDesign latinHypercube(List<Factor> factors, int n, long seed) {
    if (n < 2) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, "%d points; 2 or more", n));
    }
    RandomStreams streams = new RandomStreams(seed, 0);
    List<List<String>> points = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      points.add(new ArrayList<>());
    }
    for (int f = 0; f < factors.size(); f++) {
      RandomStream stream =
          streams.stream(
              RandomStreams.Role.DESIGN,
              RandomStreams.key(RandomStreams.key(factors.get(f).path()), f));
      int[] order = shuffled(n, stream);
      for (int i = 0; i < n; i++) {
        double share = Math.min((order[i] + stream.nextDouble()) / n, Math.nextDown(1.0));
        points.get(i).add(factors.get(f).at(share));
      }
    }
    return new SweepDesign(factors, points);
  }

  /** The numbers below n in random order (Fisher and Yates). */
  private static int[] shuffled(int n, RandomStream stream) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    for (int i = n - 1; i > 0; i--) {
      int other = (int) (stream.nextDouble() * (i + 1));
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    return order;
  }
}
