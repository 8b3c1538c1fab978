package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Scalar;

/**
 * One of some words, each standing for a value.
 *
 * @param allowed the words, or what they are if they are too many to tell
 */
public record Choice<T>(Map<String, T> words, String allowed) implements Shape<T> {

  /** Letters of the shortest word that is taken for the beginning of a longer one. */
  private static final int SHORT_FORM = 3;

  public Choice {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** One of a few words. */
  public Choice(Map<String, T> words) {
    this(words, "one of " + String.join(", ", words.keySet()));
  }

  @Override
  public Optional<T> read(Entry entry, Problems problems) {
    String word = entry instanceof Scalar scalar ? scalar.text().trim() : "";
    T value = words.get(word);
    if (value == null) {
      problems.error(entry.spot(), entry.kind(), allowed(), guess(word));
    }
    return Optional.ofNullable(value);
  }

  /** The nearest word; or one that was written out, such as monday for mon. */
  private Optional<String> guess(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return words.keySet().stream()
        .filter(word -> word.length() >= SHORT_FORM && lower.startsWith(word))
        .findFirst()
        .or(() -> NearestName.of(written, words.keySet()));
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    ObjectNode node = writer.node("string");
    var list = node.putArray("enum");
    words.keySet().forEach(list::add);
    return node;
  }
}
