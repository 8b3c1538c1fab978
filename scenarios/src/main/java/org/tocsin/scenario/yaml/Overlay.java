package org.tocsin.scenario.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One file laid over another that it includes: groups of keys are joined key by key, lists of
 * groups are joined end to end (the included one first), and of anything else, such as a list that
 * is empty, the upper one holds.
 *
 * @param whole keys of groups that are never joined, as their own keys exclude each other
 */
public record Overlay(Set<String> whole) {

  public Overlay {
    whole = Set.copyOf(whole);
  }

  public Mapping over(Mapping lower, Mapping upper) {
    Map<String, Mapping.Pair> joined = new LinkedHashMap<>(lower.pairs());
    upper
        .pairs()
        .forEach(
            (key, pair) ->
                joined.merge(
                    key,
                    pair,
                    (below, above) ->
                        new Mapping.Pair(
                            above.keySpot(),
                            whole.contains(key)
                                ? above.value()
                                : join(below.value(), above.value()))));
    return new Mapping(upper.spot(), joined);
  }

  private Entry join(Entry lower, Entry upper) {
    if (lower instanceof Mapping below && upper instanceof Mapping above) {
      return over(below, above);
    }
    if (lower instanceof Sequence below
        && upper instanceof Sequence above
        && !above.items().isEmpty()
        && above.items().stream().allMatch(Mapping.class::isInstance)) {
      List<Entry> items = new ArrayList<>(below.items());
      items.addAll(above.items());
      return new Sequence(above.spot(), items);
    }
    return upper;
  }
}
