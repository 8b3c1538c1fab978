package org.tocsin.theory;

import java.time.Duration;
import java.util.List;
import org.tocsin.theory.HypercubeModel.Atom;
import org.tocsin.theory.HypercubeModel.Overflow;

/**
 * The worked example of Larson and Odoni, "Urban Operations Research", 1981, sections 5.4.3 to
 * 5.5.3: three units, ten atoms. Atoms with the same order are taken together here, in the columns
 * 1 and 2; 4; 3, 5 and 6; 7 to 10.
 */
final class LarsonExample {

  private LarsonExample() {}

  static HypercubeModel model(Overflow overflow) {
    return new HypercubeModel(
        3,
        Duration.ofHours(1),
        overflow,
        List.of(
            new Atom(0.50, List.of(0, 1, 2)),
            new Atom(0.25, List.of(0, 2, 1)),
            new Atom(0.35, List.of(1, 0, 2)),
            new Atom(0.40, List.of(2, 0, 1))));
  }
}
