package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;

/**
 * Values of one shape under names that the author chooses.
 *
 * @param least the fewest names allowed
 * @param key what a name may be
 */
public record MapOf<T>(Shape<T> value, int least, Shape<String> key) implements Shape<Named<T>> {

  /** Any number of names. */
  public MapOf(Shape<T> value) {
    this(value, 0, Scalars.NAME_WORD);
  }

  /** Under any texts, such as the words of somebody else's table. */
  public static <T> MapOf<T> ofTexts(Shape<T> value) {
    return new MapOf<>(value, 0, Scalars.TEXT);
  }

  public static <T> MapOf<T> some(Shape<T> value) {
    return new MapOf<>(value, 1, Scalars.NAME_WORD);
  }

  @Override
  public Optional<Named<T>> read(Entry entry, Problems problems) {
    if (!(entry instanceof Mapping mapping) || mapping.pairs().size() < least) {
      problems.error(entry.spot(), entry.kind(), allowed());
      return Optional.empty();
    }
    Map<String, T> values = new LinkedHashMap<>();
    mapping
        .pairs()
        .forEach(
            (name, pair) -> {
              if (key.read(new Scalar(pair.keySpot(), name), problems).isPresent()) {
                value.read(pair.value(), problems).ifPresent(v -> values.put(name, v));
              }
            });
    Map<String, Spot> spots = new LinkedHashMap<>();
    mapping.pairs().forEach((name, pair) -> spots.put(name, pair.keySpot()));
    return Optional.of(new Named<>(values, mapping.keys(), spots));
  }

  @Override
  public List<Shape<?>> parts() {
    return List.of(value);
  }

  @Override
  public String allowed() {
    return (least > 0 ? "at least " + least + " name, each with " : "names, each with ")
        + value.allowed();
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    ObjectNode node = writer.node("object");
    node.set("additionalProperties", value.schema(writer));
    return least > 0 ? node.put("minProperties", least) : node;
  }
}
