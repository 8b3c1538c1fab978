package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;

/**
 * One of several forms, told apart by a key that each alone has; and perhaps a single word or value
 * instead.
 */
public record OneOf<T>(Optional<Shape<? extends T>> single, List<Case<T>> cases)
    implements Shape<T> {

  /** A form, and the key by which it is known. */
  public record Case<T>(String key, Form<? extends T> form) {}

  public OneOf {
    cases = List.copyOf(cases);
  }

  @Override
  public Optional<T> read(Entry entry, Problems problems) {
    if (entry instanceof Scalar scalar && single.isPresent()) {
      return new SingleValue<T>(single.get(), groups(), keys()).read(scalar, problems);
    }
    if (!(entry instanceof Mapping mapping)) {
      problems.error(entry.spot(), entry.kind(), allowed());
      return Optional.empty();
    }
    for (Case<T> known : cases) {
      if (mapping.keys().contains(known.key())) {
        return readAs(known, mapping, problems);
      }
    }
    return readMostAlike(mapping, problems);
  }

  /** Reads a mapping as one form; keys that only another has stand beside its own. */
  private Optional<T> readAs(Case<T> known, Mapping mapping, Problems problems) {
    List<String> others =
        mapping.keys().stream()
            .filter(key -> !known.form().keys().contains(key))
            .filter(key -> cases.stream().anyMatch(other -> other.form().keys().contains(key)))
            .sorted(Comparator.comparing(key -> !keys().contains(key)))
            .toList();
    if (!others.isEmpty()) {
      String own = known.key();
      problems.error(
          mapping.keySpot(others.get(0)).withPath(mapping.spot().path()),
          "both " + own + " and " + others.get(0),
          "only one of them");
    }
    return known.form().read(mapping.without(others), problems).map(value -> value);
  }

  /** Reads a mapping that lacks every telling key as the form with which it shares most keys. */
  private Optional<T> readMostAlike(Mapping mapping, Problems problems) {
    Case<T> alike =
        cases.stream().max(Comparator.comparingLong(known -> shared(known, mapping))).orElseThrow();
    if (shared(alike, mapping) > 0) {
      return alike.form().read(mapping, problems).map(value -> value);
    }
    String keys = String.join(", ", keys());
    for (String key : mapping.keys()) {
      Optional<String> near = NearestName.of(key, keys());
      if (near.isPresent()) {
        problems.error(mapping.keySpot(key), "unknown key \"" + key + "\"", "any of " + keys, near);
        return Optional.empty();
      }
    }
    problems.error(mapping.spot(), "none of the keys " + keys, "one of them");
    return Optional.empty();
  }

  private List<String> keys() {
    return cases.stream().map(Case::key).toList();
  }

  private String groups() {
    return cases.size() == 1
        ? cases.get(0).form().allowed()
        : "one key of " + String.join(", ", keys());
  }

  private static long shared(Case<?> known, Mapping mapping) {
    return mapping.keys().stream().filter(known.form().keys()::contains).count();
  }

  @Override
  public List<Shape<?>> parts() {
    return cases.stream().<Shape<?>>map(Case::form).toList();
  }

  @Override
  public boolean isExclusive() {
    return true;
  }

  @Override
  public String allowed() {
    String groups =
        cases.stream().map(known -> known.form().allowed()).collect(Collectors.joining("; or "));
    return single.map(shape -> shape.allowed() + "; or " + groups).orElse(groups);
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    List<ObjectNode> choices =
        new ArrayList<>(cases.stream().map(c -> c.form().schema(writer)).toList());
    single.ifPresent(shape -> choices.add(0, shape.schema(writer)));
    return writer.anyOf(choices);
  }
}
