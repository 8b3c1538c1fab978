package org.tocsin.scenario.msel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.sheet.Cell;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;

/** A group of keys as an author would have written it, put together from cells. */
final class KeyGroup {

  private final Map<String, Mapping.Pair> pairs = new LinkedHashMap<>();
  private final Spot spot;

  KeyGroup(Spot spot) {
    this.spot = spot;
  }

  void put(String key, Cell cell) {
    put(key, cell.text(), cell.spot());
  }

  void put(String key, String text, Spot at) {
    pairs.put(key, new Mapping.Pair(at, new Scalar(at, text)));
  }

  void put(String key, Entry entry) {
    pairs.put(key, new Mapping.Pair(entry.spot(), entry));
  }

  boolean has(String key) {
    return pairs.containsKey(key);
  }

  boolean isEmpty() {
    return pairs.isEmpty();
  }

  Mapping whole() {
    return new Mapping(spot, pairs);
  }
}
