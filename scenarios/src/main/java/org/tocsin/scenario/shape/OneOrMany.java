package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Scalar;

/** A single value, or a list of values of another shape. */
public record OneOrMany<T>(Shape<? extends T> one, Shape<? extends T> many) implements Shape<T> {

  @Override
  public Optional<T> read(Entry entry, Problems problems) {
    Shape<? extends T> shape = entry instanceof Scalar ? one : many;
    return shape.read(entry, problems).map(value -> value);
  }

  @Override
  public List<Shape<?>> parts() {
    return List.of(one, many);
  }

  @Override
  public boolean isExclusive() {
    return true;
  }

  @Override
  public String allowed() {
    return one.allowed() + "; or " + many.allowed();
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    return writer.anyOf(List.of(one.schema(writer), many.schema(writer)));
  }
}
