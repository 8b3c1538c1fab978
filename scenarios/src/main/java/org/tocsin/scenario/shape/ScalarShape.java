package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Scalar;

/**
 * A single value that is parsed from its text.
 *
 * @param parse empty where the text is not of this shape
 * @param describe adds type and pattern to the schema
 */
record ScalarShape<T>(
    String allowed, Function<String, Optional<T>> parse, UnaryOperator<ObjectNode> describe)
    implements Shape<T> {

  @Override
  public Optional<T> read(Entry entry, Problems problems) {
    Optional<T> value =
        entry instanceof Scalar scalar ? parse.apply(scalar.text().strip()) : Optional.empty();
    if (value.isEmpty()) {
      problems.error(entry.spot(), entry.kind(), allowed);
    }
    return value;
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    return describe.apply(writer.node("string")).put("title", allowed);
  }
}
