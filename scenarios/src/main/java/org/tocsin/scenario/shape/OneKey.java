package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;

/** A form of whose keys one is written, which tells the kind. */
public record OneKey<T>(Form<T> form) implements Shape<T> {

  @Override
  public Optional<T> read(Entry entry, Problems problems) {
    if (entry instanceof Mapping mapping && !mapping.pairs().isEmpty()) {
      return form.read(mapping, problems);
    }
    Optional<String> guess =
        entry instanceof Scalar word
            ? NearestName.asGroup(word.text().strip(), form.keys())
            : Optional.empty();
    problems.error(entry.spot(), entry.kind(), allowed(), guess);
    return Optional.empty();
  }

  @Override
  public List<Shape<?>> parts() {
    return List.of(form);
  }

  @Override
  public String allowed() {
    return "one key of " + String.join(", ", form.fields().stream().map(Field::name).toList());
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    return form.schema(writer);
  }
}
