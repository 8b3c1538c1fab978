package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Scalar;

/** One of a few words, each standing for a value. */
public record Choice<T>(Map<String, T> words) implements Shape<T> {

  public Choice {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  @Override
  public Optional<T> read(Entry entry, Problems problems) {
    String word = entry instanceof Scalar scalar ? scalar.text().trim() : "";
    T value = words.get(word);
    if (value == null) {
      problems.error(entry.spot(), entry.kind(), allowed(), NearestName.of(word, words.keySet()));
    }
    return Optional.ofNullable(value);
  }

  @Override
  public String allowed() {
    return "one of " + String.join(", ", words.keySet());
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    ObjectNode node = writer.node("string");
    var list = node.putArray("enum");
    words.keySet().forEach(list::add);
    return node;
  }
}
