package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.city.Zone;
import org.tocsin.incident.Place;
import org.tocsin.incident.Places;
import org.tocsin.roads.Location;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.Streets;

/** Points along the streets of cars, at most 25 m apart, where incidents happen. */
final class Addresses {

  private static final double MOST_METRES_APART = 25;

  /** Nobody lives there. */
  private static final Set<String> FAST =
      Set.of("motorway", "motorway_link", "trunk", "trunk_link");

  /** An address stands for a length of street. */
  private record Address(Place place, double metres, boolean homes) {}

  private final List<Address> addresses = new ArrayList<>();
  private final List<Zone> zones;

  Addresses(Streets streets, List<Zone> zones) {
    this.zones = zones;
    ZoneMap map = new ZoneMap(zones);
    RoadNetwork network = streets.network(NetworkKind.CAR);
    for (int s = 0; s < network.segmentCount(); s++) {
      double metres = network.segment(s).metres();
      boolean homes = !FAST.contains(network.segment(s).roadClass().id());
      int count = (int) Math.max(1, Math.ceil(metres / MOST_METRES_APART));
      for (int i = 0; i < count; i++) {
        Location location = streets.onStreet(NetworkKind.CAR, s, (i + 0.5) / count);
        Zone zone = map.find(location.position()).orElse(null);
        addresses.add(new Address(new Place(location, zone), metres / count, homes));
      }
    }
  }

  /** All addresses, weighted by the length of street that they stand for. */
  Places alongStreets() {
    return new Places(
        addresses.stream().map(Address::place).toList(),
        addresses.stream().mapToDouble(Address::metres).toArray());
  }

  /**
   * Addresses where people live: each zone's people are spread along its streets. Empty if no zone
   * with people has a street.
   */
  Optional<Places> byPopulation() {
    Map<Zone, Double> metres = new HashMap<>();
    for (Address address : addresses) {
      Zone zone = address.place().zone();
      if (zone != null && address.homes()) {
        metres.merge(zone, address.metres(), Double::sum);
      }
    }
    List<Place> places = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Address address : addresses) {
      Zone zone = address.place().zone();
      if (zone != null && address.homes() && zone.population() > 0) {
        places.add(address.place());
        weights.add(zone.population() * address.metres() / metres.getOrDefault(zone, 1.0));
      }
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Places(places, weights.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  /** Those where people may live, of each zone that has any. */
  Map<Zone, List<Location>> byZone() {
    Map<Zone, List<Location>> places = new LinkedHashMap<>();
    for (Address address : addresses) {
      Zone zone = address.place().zone();
      if (zone != null && address.homes()) {
        places.computeIfAbsent(zone, z -> new ArrayList<>()).add(address.place().location());
      }
    }
    return places;
  }

  /** The zones with people but without a street to live at. */
  List<Zone> withoutStreets() {
    Set<Zone> reached = new HashSet<>();
    for (Address address : addresses) {
      Zone zone = address.place().zone();
      if (zone != null && address.homes()) {
        reached.add(zone);
      }
    }
    Set<String> parents = new HashSet<>();
    zones.forEach(zone -> zone.parent().ifPresent(parents::add));
    return zones.stream()
        .filter(
            zone ->
                zone.population() > 0 && !reached.contains(zone) && !parents.contains(zone.id()))
        .toList();
  }
}
