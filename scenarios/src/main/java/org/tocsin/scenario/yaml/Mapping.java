package org.tocsin.scenario.yaml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tocsin.scenario.problem.Spot;

/** Keys with their values, in the order of the file; each key is written once. */
public record Mapping(Spot spot, Map<String, Pair> pairs) implements Entry {

  /** A key's place and its value. */
  public record Pair(Spot keySpot, Entry value) {}

  public Mapping {
    pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
  }

  public Set<String> keys() {
    return pairs.keySet();
  }

  public Optional<Entry> find(String key) {
    return Optional.ofNullable(pairs.get(key)).map(Pair::value);
  }

  /** The place of a key; of the whole mapping if it is not there. */
  public Spot keySpot(String key) {
    Pair pair = pairs.get(key);
    return pair == null ? spot : pair.keySpot();
  }

  /** This with one key set or replaced. */
  public Mapping with(String key, Spot keySpot, Entry value) {
    Map<String, Pair> changed = new LinkedHashMap<>(pairs);
    changed.put(key, new Pair(keySpot, value));
    return new Mapping(spot, changed);
  }

  /** This without some of its keys. */
  public Mapping without(Collection<String> keys) {
    Map<String, Pair> changed = new LinkedHashMap<>(pairs);
    changed.keySet().removeAll(keys);
    return new Mapping(spot, changed);
  }

  @Override
  public String kind() {
    return pairs.isEmpty() ? "an empty group of keys" : "a group of keys";
  }

  @Override
  public Mapping moved(UnaryOperator<Spot> place) {
    Map<String, Pair> changed = new LinkedHashMap<>();
    pairs.forEach(
        (key, pair) ->
            changed.put(key, new Pair(place.apply(pair.keySpot()), pair.value().moved(place))));
    return new Mapping(place.apply(spot), changed);
  }
}
