package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.yaml.Entry;

/**
 * A shape whose value, with the place where it was written, is turned into another; what the model
 * refuses becomes a problem.
 */
record Turned<S, T>(Shape<S> shape, BiFunction<? super S, ? super Spot, ? extends T> turn)
    implements Shape<T> {

  @Override
  public Optional<T> read(Entry entry, Problems problems) {
    int before = problems.count();
    return shape
        .read(entry, problems)
        .flatMap(
            value ->
                attempt(() -> turn.apply(value, entry.spot()), entry.spot(), problems, before));
  }

  /**
   * Runs a constructor of the model, whose messages read {@code what was found; what is allowed}.
   *
   * @param before number of problems before the parts were read: with a wrong part left out the
   *     whole may be wrong too, and that is no second mistake of the author
   */
  static <T> Optional<T> attempt(
      Supplier<? extends T> make, Spot spot, Problems problems, int before) {
    try {
      return Optional.of(make.get());
    } catch (IllegalArgumentException e) {
      if (problems.count() == before) {
        String[] parts = String.valueOf(e.getMessage()).split("; ", 2);
        problems.error(spot, parts[0], parts.length > 1 ? parts[1] : "");
      }
      return Optional.empty();
    }
  }

  @Override
  public List<Shape<?>> parts() {
    return List.of(shape);
  }

  @Override
  public boolean isExclusive() {
    return shape.isExclusive();
  }

  @Override
  public String allowed() {
    return shape.allowed();
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    return shape.schema(writer);
  }
}
