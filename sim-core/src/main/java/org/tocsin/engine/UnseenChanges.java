package org.tocsin.engine;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.kernel.Simulator;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadChange;
import org.tocsin.roads.Streets;
import org.tocsin.roads.WritableRoadConditions;

/**
 * What has become of the streets without anybody knowing, beside what everybody knows, and the
 * units that may run into it. Whoever is on none of these roads is as on the streets that everybody
 * knows, and who comes to one reports it, so that nobody ever moves on unseen conditions.
 */
final class UnseenChanges {

  /** Hears of a unit that has come to a road that is not as it was thought to be. */
  interface Desk {
    void met(Unit unit, NetworkKind network, int segment);
  }

  private final Streets streets;
  private final Simulator simulator;
  private final WritableRoadConditions conditions;
  private final Restrictions restrictions;
  private final Map<NetworkKind, BitSet> segments = new EnumMap<>(NetworkKind.class);
  private final Set<RoadAhead> underWay = new LinkedHashSet<>();
  private @Nullable Desk desk;
  private int toldVersion;

  UnseenChanges(Streets streets, Simulator simulator) {
    this.streets = streets;
    this.simulator = simulator;
    this.conditions = new WritableRoadConditions(streets);
    this.restrictions = new Restrictions(conditions);
  }

  /** Told once, before the replication begins. */
  void reportTo(Desk roadDesk) {
    desk = roadDesk;
  }

  Restrictions restrictions() {
    return restrictions;
  }

  /** A unit is on a way. */
  void follow(RoadAhead ahead) {
    underWay.add(ahead);
  }

  /** A unit is on no way any more. */
  void forget(RoadAhead ahead) {
    underWay.remove(ahead);
  }

  /** Where anything has changed unseen on the network that a kind of traffic uses. */
  BitSet segments(NetworkKind network) {
    return segments.computeIfAbsent(streets.network(network).kind(), restrictions::segments);
  }

  /** A unit has come to such a segment. */
  void meet(Unit unit, NetworkKind network, int segment) {
    if (desk != null) {
      desk.met(unit, streets.network(network).kind(), segment);
    }
  }

  /** All changes of this moment are made: returns them, and lets those under way look ahead. */
  List<RoadChange> settle() {
    List<RoadChange> all = conditions.changes();
    List<RoadChange> changes = List.copyOf(all.subList(toldVersion, all.size()));
    toldVersion = conditions.version();
    if (!changes.isEmpty()) {
      segments.clear();
      underWay.forEach(ahead -> ahead.look(this));
    }
    return changes;
  }

  long nowMillis() {
    return simulator.nowMillis();
  }
}
