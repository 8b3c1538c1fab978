package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;

/** What a value may look like, and what it is read into. */
public interface Shape<T> {

  /** The value of an entry; empty if it is wrong, and then a problem says why. */
  Optional<T> read(Entry entry, Problems problems);

  /** What is allowed, in the words of a message: {@code a duration such as 90 s}. */
  String allowed();

  /** The JSON Schema of such values; forms go into the definitions and are referred to. */
  ObjectNode schema(SchemaWriter writer);

  /** The shapes of its parts, for those who look through a whole format. */
  default List<Shape<?>> parts() {
    return List.of();
  }

  /** Whether its groups of keys exclude each other, so that two of them can't be joined. */
  default boolean isExclusive() {
    return false;
  }

  /** This with its value turned into another; an illegal one becomes a problem. */
  default <R> Shape<R> as(Function<? super T, ? extends R> turn) {
    return new Turned<>(this, (value, spot) -> turn.apply(value));
  }
}
