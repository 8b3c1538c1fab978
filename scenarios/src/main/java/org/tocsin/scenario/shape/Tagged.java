package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;

/**
 * A single value, or one key that tells the kind with a value of the shape that belongs to it:
 * {@code 90 s} or {@code { gamma: { mean: 20 min, sd: 8 min } }}. May contain itself.
 */
public record Tagged<T>(
    String name, String meaning, Shape<T> single, Map<String, Supplier<Shape<? extends T>>> kinds)
    implements Shape<T> {

  public Tagged {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
  }

  @Override
  public Optional<T> read(Entry entry, Problems problems) {
    if (entry instanceof Scalar scalar) {
      return new SingleValue<T>(single, kindNames(), kinds.keySet()).read(scalar, problems);
    }
    if (!(entry instanceof Mapping mapping) || mapping.keys().isEmpty()) {
      problems.error(entry.spot(), entry.kind(), allowed());
      return Optional.empty();
    }
    if (mapping.keys().size() > 1) {
      refuseSeveral(mapping, problems);
      return Optional.empty();
    }
    String kind = mapping.keys().iterator().next();
    Supplier<Shape<? extends T>> shape = kinds.get(kind);
    if (shape == null) {
      problems.error(
          mapping.keySpot(kind),
          "unknown kind \"" + kind + "\"",
          allowed(),
          NearestName.of(kind, kinds.keySet()));
      return Optional.empty();
    }
    Entry value = mapping.find(kind).orElseThrow();
    return shape.get().read(value, problems).map(read -> read);
  }

  /** Two kinds, or keys beside the kind that most likely belong into its value. */
  private void refuseSeveral(Mapping mapping, Problems problems) {
    List<String> found = mapping.keys().stream().filter(kinds::containsKey).toList();
    if (found.size() == 1) {
      String kind = found.get(0);
      for (String key : mapping.keys()) {
        if (!key.equals(kind)) {
          problems.error(
              mapping.keySpot(key),
              "key \"" + key + "\" beside \"" + kind + "\"",
              "a " + name + " has one key, its kind; the others belong into its value");
        }
      }
      return;
    }
    problems.error(
        found.isEmpty() ? mapping.spot() : mapping.keySpot(found.get(1)),
        found.isEmpty()
            ? "keys " + String.join(", ", mapping.keys())
            : found.size() + " kinds, " + String.join(" and ", found),
        found.isEmpty() ? allowed() : "a " + name + " has one kind");
  }

  @Override
  public boolean isExclusive() {
    return true;
  }

  @Override
  public String allowed() {
    return single.allowed() + "; or " + kindNames();
  }

  private String kindNames() {
    return "one key of " + String.join(", ", kinds.keySet());
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    return writer.reference(name, node -> define(node, writer));
  }

  private void define(ObjectNode node, SchemaWriter writer) {
    List<ObjectNode> choices = new ArrayList<>(List.of(single.schema(writer)));
    kinds.forEach(
        (kind, shape) -> {
          ObjectNode choice = writer.node("object").put("additionalProperties", false);
          choice.putArray("required").add(kind);
          choice.putObject("properties").set(kind, shape.get().schema(writer));
          choices.add(choice);
        });
    node.put("description", meaning).setAll(writer.anyOf(choices));
  }
}
