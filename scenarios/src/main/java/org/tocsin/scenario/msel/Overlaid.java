package org.tocsin.scenario.msel;

import java.util.Optional;
import java.util.function.Function;
import org.tocsin.scenario.format.Moment;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;
import org.tocsin.time.DrillClock;

/**
 * A row of a list, and what the scenario says of it, which holds.
 *
 * @param row keys as its cells say
 * @param own keys as the scenario says
 */
record Overlaid(Mapping row, Mapping own) {

  /** A cell that somebody has changed counts for nothing where the scenario says otherwise. */
  void check(DrillClock clock, Problems problems) {
    for (String key : own.keys()) {
      Optional<Scalar> cell = word(row, key);
      Optional<Scalar> above = word(own, key);
      if (cell.isPresent() && above.isPresent() && !isSame(key, cell.get(), above.get(), clock)) {
        problems.warning(
            cell.get().spot(),
            cell.get().kind()
                + " counts for nothing: the scenario says "
                + above.get().kind()
                + " in "
                + above.get().spot().file()
                + ":"
                + above.get().spot().line(),
            "only one of them");
      }
    }
  }

  private static Optional<Scalar> word(Mapping keys, String key) {
    return keys.find(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  /** Whether two ways of writing mean the same, such as a time with and without its date. */
  private static boolean isSame(String key, Scalar one, Scalar other, DrillClock clock) {
    if (one.text().equals(other.text())) {
      return true;
    }
    return switch (key) {
      case "at", "by" -> isSame(one, other, Moment.SHAPE, moment -> moment.at(clock));
      case "within" -> isSame(one, other, Quantities.SPAN, span -> span);
      default -> false;
    };
  }

  private static <T> boolean isSame(
      Entry one, Entry other, Shape<T> shape, Function<T, Object> meaning) {
    Optional<Object> first = shape.read(one, new Problems()).map(meaning);
    Optional<Object> second = shape.read(other, new Problems()).map(meaning);
    return first.isPresent() && first.equals(second);
  }
}
