package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;

/**
 * A group of known keys that is read into one value. Unknown keys and missing required ones are
 * errors. An optional one that is wrong is left out, unless it is decisive, so that the others can
 * be checked against the rest of the drill.
 *
 * @param name of its definition in the JSON Schema, unique in a format
 * @param maker makes the value; an illegal one becomes a problem
 */
public record Form<T>(
    String name, String meaning, List<Field<?>> fields, Function<Values, ? extends T> maker)
    implements Shape<T> {

  public Form {
    fields = List.copyOf(fields);
  }

  @Override
  public Optional<T> read(Entry entry, Problems problems) {
    if (!(entry instanceof Mapping mapping)) {
      problems.error(entry.spot(), entry.kind(), allowed(), guess(entry));
      return Optional.empty();
    }
    int before = problems.count();
    Values values = values(mapping, problems);
    boolean whole =
        fields.stream()
            .filter(field -> field.required() || mapping.find(field.name()).isPresent())
            .allMatch(field -> !field.decisive() || values.find(field).isPresent());
    return whole
        ? Turned.attempt(() -> maker.apply(values), mapping.spot(), problems, before)
        : Optional.empty();
  }

  private Optional<String> guess(Entry entry) {
    return entry instanceof Scalar word
        ? NearestName.asGroup(word.text().strip(), keys())
        : Optional.empty();
  }

  /** What can be read of a group of keys, for those who go on in spite of problems. */
  public Values values(Mapping mapping, Problems problems) {
    refuseUnknown(mapping, problems);
    Map<Field<?>, Object> values = new HashMap<>();
    for (Field<?> field : fields) {
      Optional<Entry> written = mapping.find(field.name());
      if (written.isPresent()) {
        field.shape().read(written.get(), problems).ifPresent(v -> values.put(field, v));
      } else if (field.required()) {
        problems.error(mapping.spot(), "no key \"" + field.name() + "\"", field.shape().allowed());
      }
    }
    return new Values(mapping, values);
  }

  private void refuseUnknown(Mapping mapping, Problems problems) {
    Set<String> known = keys();
    for (String key : mapping.keys()) {
      if (!known.contains(key)) {
        problems.error(
            mapping.keySpot(key),
            "unknown key \"" + key + "\"",
            "any of " + fields.stream().map(Field::name).collect(Collectors.joining(", ")),
            NearestName.of(key, known));
      }
    }
  }

  Set<String> keys() {
    return fields.stream().map(Field::name).collect(Collectors.toSet());
  }

  @Override
  public List<Shape<?>> parts() {
    return fields.stream().<Shape<?>>map(Field::shape).toList();
  }

  @Override
  public String allowed() {
    return "keys "
        + fields.stream()
            .map(field -> field.required() ? field.name() : "[" + field.name() + "]")
            .collect(Collectors.joining(", "));
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    return writer.reference(name, node -> define(node, writer));
  }

  private void define(ObjectNode node, SchemaWriter writer) {
    node.put("description", meaning).put("type", "object").put("additionalProperties", false);
    var required = node.putArray("required");
    ObjectNode properties = node.putObject("properties");
    for (Field<?> field : fields) {
      ObjectNode schema = field.shape().schema(writer);
      properties.set(field.name(), schema.put("description", field.meaning()));
      if (field.required()) {
        required.add(field.name());
      }
    }
  }
}
