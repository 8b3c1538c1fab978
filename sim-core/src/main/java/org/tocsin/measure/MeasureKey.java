package org.tocsin.measure;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A measure of a group: overall, or of one value of one dimension.
 *
 * @param dimension tier, type, zone, station, hour, severity, hospital or level; empty for overall
 */
record MeasureKey(MeasureKind kind, String dimension, String value)
    implements Comparable<MeasureKey> {

  SortedMap<String, String> group() {
    SortedMap<String, String> group = new TreeMap<>();
    if (!dimension.isEmpty()) {
      group.put(dimension, value);
    }
    return group;
  }

  /** By id, then group. */
  @Override
  public int compareTo(MeasureKey other) {
    int byId = kind.id().compareTo(other.kind.id());
    int byDimension = byId != 0 ? byId : dimension.compareTo(other.dimension);
    return byDimension != 0 ? byDimension : value.compareTo(other.value);
  }
}
