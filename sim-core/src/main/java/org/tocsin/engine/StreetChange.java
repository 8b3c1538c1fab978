package org.tocsin.engine;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadChange;
import org.tocsin.roads.Route;
import org.tocsin.roads.Streets;
import org.tocsin.roads.TravelMode;

/** What has just changed on the streets, as far as it matters to those under way. */
final class StreetChange {

  private final Streets streets;
  private final Map<NetworkKind, BitSet> segments = new EnumMap<>(NetworkKind.class);

  StreetChange(Streets streets, List<RoadChange> changes) {
    this.streets = streets;
    for (RoadChange change : changes) {
      segments.computeIfAbsent(change.kind(), kind -> new BitSet()).set(change.segment());
    }
  }

  /** Whether any of it lies on what is left of a way. */
  boolean isOn(Route way, long elapsedMillis, TravelMode mode) {
    BitSet changed = segments.get(streets.network(mode.network()).kind());
    return changed != null && way.passes(changed, elapsedMillis);
  }
}
