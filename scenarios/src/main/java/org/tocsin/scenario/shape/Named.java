package org.tocsin.scenario.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tocsin.scenario.problem.Spot;

/**
 * Values under names that the author chose.
 *
 * @param names all names written, also those whose value was wrong: a reference to one of these is
 *     no second mistake
 * @param spots where names are written, of those that stand in a file
 */
public record Named<T>(Map<String, T> values, Set<String> names, Map<String, Spot> spots) {

  public Named {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    spots = Map.copyOf(spots);
  }

  public Named(Map<String, T> values, Set<String> names) {
    this(values, names, Map.of());
  }

  public static <T> Named<T> none() {
    return new Named<>(Map.of(), Set.of());
  }

  /** Where a name is written; elsewhere if that is not known. */
  public Spot spot(String name, Spot elsewhere) {
    return spots.getOrDefault(name, elsewhere);
  }

  /** Whether every value written was right. */
  public boolean isWhole() {
    return values.keySet().equals(names);
  }

  /** Where a name of a file is written. */
  public Spot spot(String name) {
    return Objects.requireNonNull(spots.get(name), name);
  }

  public Optional<T> find(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
