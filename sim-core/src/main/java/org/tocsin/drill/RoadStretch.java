package org.tocsin.drill;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tocsin.roads.NetworkKind;

/**
 * Roads that an inject means: on each network of the city the segments that belong to them.
 *
 * @param name what readers call them, such as the name of the street
 * @param segments not to be changed
 */
public record RoadStretch(String name, Map<NetworkKind, BitSet> segments) {

  public RoadStretch {
    segments = new EnumMap<>(segments);
    if (segments.values().stream().allMatch(BitSet::isEmpty)) {
      throw new IllegalArgumentException("roads " + name + ": no segment; at least one");
    }
  }

  /** Only those of one network; empty if there are none. */
  public Optional<RoadStretch> on(NetworkKind network) {
    BitSet own = segments.getOrDefault(network, new BitSet());
    String whom = network == NetworkKind.CAR ? " for vehicles" : " on foot";
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(new RoadStretch(name + whom, Map.of(network, own)));
  }

  /** All segments, over all networks. */
  public int size() {
    return segments.values().stream().mapToInt(BitSet::cardinality).sum();
  }

  @Override
  public String toString() {
    return name;
  }
}
