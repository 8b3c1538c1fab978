package org.tocsin.random;

import java.util.List;

/** Observed values, drawn again with equal chance: what was measured and has no better law. */
public record Empirical(List<Double> values) implements Distribution {

  public Empirical {
    values = List.copyOf(values);
    if (values.isEmpty() || values.stream().anyMatch(value -> !Double.isFinite(value))) {
      throw new IllegalArgumentException(
          "empirical: " + values.size() + " values; at least one, all finite");
    }
  }

  @Override
  public double sample(RandomStream stream) {
    return values.get((int) (stream.nextDouble() * values.size()));
  }

  @Override
  public double mean() {
    return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }
}
