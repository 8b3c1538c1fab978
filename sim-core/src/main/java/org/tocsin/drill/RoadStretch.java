package org.tocsin.drill;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
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

  /** All segments, over all networks. */
  public int size() {
    return segments.values().stream().mapToInt(BitSet::cardinality).sum();
  }

  @Override
  public String toString() {
    return name;
  }
}
