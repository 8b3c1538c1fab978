package org.tocsin.scenario.shape;

import java.util.Map;
import java.util.Optional;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;

/**
 * What a form read: a value for every required field and for those optional ones that are there.
 */
public final class Values {

  private final Mapping mapping;
  private final Map<Field<?>, Object> values;

  Values(Mapping mapping, Map<Field<?>, Object> values) {
    this.mapping = mapping;
    this.values = Map.copyOf(values);
  }

  /** The value of a required field. */
  public <T> T get(Field<T> field) {
    return find(field)
        .orElseThrow(() -> new IllegalStateException(field.name() + " was not declared required"));
  }

  @SuppressWarnings("unchecked") // a field's shape read the value
  public <T> Optional<T> find(Field<T> field) {
    return Optional.ofNullable((T) values.get(field));
  }

  /** Whether a key is there, right or wrong. */
  public boolean isWritten(Field<?> field) {
    return mapping.find(field.name()).isPresent();
  }

  /** Refuses a group of keys that has two of which only one has a meaning. */
  public void refuseBoth(Field<?> one, Field<?> other) {
    if (isWritten(one) && isWritten(other)) {
      throw new IllegalArgumentException(
          "both " + one.name() + " and " + other.name() + "; only one of them");
    }
  }

  /** The value of a field as its author wrote it; nothing if it is no single value. */
  public String written(Field<?> field) {
    return mapping
        .find(field.name())
        .map(entry -> entry instanceof Scalar word ? word.text() : "")
        .orElse("");
  }

  public <T> T or(Field<T> field, T otherwise) {
    return find(field).orElse(otherwise);
  }

  /** Where the group of keys begins. */
  public Spot spot() {
    return mapping.spot();
  }

  /** Where the value of a field stands; where the group begins if it is not there. */
  public Spot spot(Field<?> field) {
    return mapping.find(field.name()).map(entry -> entry.spot()).orElseGet(mapping::spot);
  }
}
