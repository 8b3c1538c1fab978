package org.tocsin.scenario.shape;

import org.tocsin.scenario.problem.Spot;

/** A value with the place where it was written, for those who check it against the rest. */
public record Spotted<T>(T value, Spot spot) {

  public static <T> Shape<Spotted<T>> of(Shape<T> shape) {
    return new Turned<>(shape, Spotted::new);
  }
}
