package org.tocsin.scenario.shape;

import java.util.Collection;
import java.util.Optional;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Scalar;

/**
 * A single value where a group of keys would do as well. Who writes a wrong word is told of the
 * keys too, as he may have meant one of them; who writes a wrong number meant a value.
 *
 * @param otherwise what the groups are, for a message
 * @param keys any of which begins a group
 */
record SingleValue<T>(Shape<? extends T> shape, String otherwise, Collection<String> keys) {

  Optional<T> read(Scalar scalar, Problems problems) {
    String text = scalar.text().strip();
    Problems own = new Problems();
    Optional<T> value = shape.read(scalar, own).map(read -> read);
    for (Problem problem : own.all()) {
      boolean isWrongWord =
          problem.allowed().equals(shape.allowed())
              && !text.isEmpty()
              && Character.isLetter(text.charAt(0));
      problems.add(
          isWrongWord ? problem.orAllowed(otherwise, NearestName.asGroup(text, keys)) : problem);
    }
    return value;
  }
}
