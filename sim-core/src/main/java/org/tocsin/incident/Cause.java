package org.tocsin.incident;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.random.RandomDuration;
import org.tocsin.time.Distance;

/**
 * What an incident may bring about: others, some time after it began.
 *
 * @param id unique among those of one incident type
 * @param type of the others
 * @param count how many there may be
 * @param probability of each of them
 * @param after from the beginning of the one to that of the other
 * @param nearby where; empty: at the same place
 * @param unlessControlled whether none comes any more once the first is under control
 */
public record Cause(
    String id,
    IncidentType type,
    int count,
    double probability,
    RandomDuration after,
    Optional<Nearby> nearby,
    boolean unlessControlled) {

  /** Some places, as far as they are near; if none is, the same place. */
  public record Nearby(Places places, Distance radius) {}

  public Cause {
    if (count < 1 || !(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "cause "
              + id
              + ": "
              + count
              + " with probability "
              + probability
              + "; 1 or more, 0 to 1");
    }
  }

  /** How many it brings about on average. */
  public double mean() {
    return count * probability;
  }

  /**
   * Some types, and all that incidents of these may bring about, at once or in the end.
   *
   * @param causes by the id of the type that brings about
   */
  public static Set<IncidentType> reach(
      Collection<IncidentType> first, Map<String, List<Cause>> causes) {
    Set<IncidentType> types = new LinkedHashSet<>();
    Deque<IncidentType> toFollow = new ArrayDeque<>(first);
    while (!toFollow.isEmpty()) {
      IncidentType type = toFollow.remove();
      if (types.add(type)) {
        causes.getOrDefault(type.id(), List.of()).forEach(cause -> toFollow.add(cause.type()));
      }
    }
    return types;
  }
}
