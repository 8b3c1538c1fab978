package org.tocsin.scenario.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values under names that the author chose.
 *
 * @param names all names written, also those whose value was wrong: a reference to one of these is
 *     no second mistake
 */
public record Named<T>(Map<String, T> values, Set<String> names) {

  public Named {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
  }

  public static <T> Named<T> none() {
    return new Named<>(Map.of(), Set.of());
  }

  public Optional<T> find(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
