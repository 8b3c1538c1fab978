package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;

/**
 * A value of a usual shape, or instead of it a group of keys, known by any key that the form has or
 * nearly has.
 */
public record Either<T>(Shape<? extends T> usual, Form<? extends T> group) implements Shape<T> {

  @Override
  public Optional<T> read(Entry entry, Problems problems) {
    return entry instanceof Mapping mapping && mapping.keys().stream().anyMatch(this::isOfGroup)
        ? group.read(entry, problems).map(value -> value)
        : usual.read(entry, problems).map(value -> value);
  }

  private boolean isOfGroup(String key) {
    return group.keys().contains(key) || NearestName.of(key, group.keys()).isPresent();
  }

  @Override
  public List<Shape<?>> parts() {
    return List.of(usual, group);
  }

  @Override
  public boolean isExclusive() {
    return true;
  }

  @Override
  public String allowed() {
    return usual.allowed() + "; or " + group.allowed();
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    return writer.anyOf(List.of(usual.schema(writer), group.schema(writer)));
  }
}
