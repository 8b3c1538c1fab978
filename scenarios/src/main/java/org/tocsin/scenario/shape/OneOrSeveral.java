package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Sequence;

/** A thing, or a list of such things; read as a list either way. */
public record OneOrSeveral<T>(Shape<T> item) implements Shape<List<T>> {

  @Override
  public Optional<List<T>> read(Entry entry, Problems problems) {
    return entry instanceof Sequence
        ? ListOf.some(item).read(entry, problems)
        : item.read(entry, problems).map(List::of);
  }

  @Override
  public List<Shape<?>> parts() {
    return List.of(item);
  }

  @Override
  public String allowed() {
    return item.allowed() + "; or a list of such";
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    return writer.anyOf(List.of(item.schema(writer), ListOf.some(item).schema(writer)));
  }
}
