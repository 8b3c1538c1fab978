package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.yaml.Entry;

/** A value with the place where it was written, for those who check it against the rest. */
public record Spotted<T>(T value, Spot spot) {

  public static <T> Shape<Spotted<T>> of(Shape<T> shape) {
    return new Keeping<>(shape);
  }

  private record Keeping<T>(Shape<T> shape) implements Shape<Spotted<T>> {

    @Override
    public Optional<Spotted<T>> read(Entry entry, Problems problems) {
      return shape.read(entry, problems).map(value -> new Spotted<>(value, entry.spot()));
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
}
