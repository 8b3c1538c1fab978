package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Scalar;

/** A word that stands for a value, or a value of another shape. */
public record WordOr<T>(String word, T meaning, Shape<? extends T> otherwise) implements Shape<T> {

  @Override
  public Optional<T> read(Entry entry, Problems problems) {
    if (!(entry instanceof Scalar scalar)) {
      return otherwise.read(entry, problems).map(value -> value);
    }
    String text = scalar.text().strip();
    if (text.equals(word)) {
      return Optional.of(meaning);
    }
    Optional<T> value = otherwise.read(entry, new Problems()).map(read -> read);
    if (value.isEmpty()) {
      problems.error(entry.spot(), entry.kind(), allowed(), NearestName.of(text, List.of(word)));
    }
    return value;
  }

  @Override
  public List<Shape<?>> parts() {
    return List.of(otherwise);
  }

  @Override
  public String allowed() {
    return word + ", or " + otherwise.allowed();
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    ObjectNode node = writer.node("string");
    node.putArray("enum").add(word);
    return writer.anyOf(List.of(node, otherwise.schema(writer)));
  }
}
