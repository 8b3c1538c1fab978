package org.tocsin.scenario.roads;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;

/**
 * Parsed networks by kind, and what the author should know about them.
 *
 * @param access junctions by which places may meet the streets, where the file tells
 */
record CachedNetworks(
    Map<NetworkKind, RoadNetwork> networks, List<String> notes, List<Position> access) {

  CachedNetworks {
    networks = Map.copyOf(networks);
    notes = List.copyOf(notes);
    access = List.copyOf(access);
  }

  /** Of streets that places may meet anywhere. */
  CachedNetworks(Map<NetworkKind, RoadNetwork> networks, List<String> notes) {
    this(networks, notes, List.of());
  }

  static CachedNetworks of(List<RoadNetwork> networks, List<String> notes, List<Position> access) {
    Map<NetworkKind, RoadNetwork> byKind = new EnumMap<>(NetworkKind.class);
    networks.forEach(network -> byKind.put(network.kind(), network));
    return new CachedNetworks(byKind, notes, access);
  }

  int segmentCount() {
    return networks.values().stream().mapToInt(RoadNetwork::segmentCount).sum();
  }

  /** The networks in the order of their kinds. */
  List<RoadNetwork> inOrder() {
    return new ArrayList<>(new EnumMap<>(networks).values());
  }
}
