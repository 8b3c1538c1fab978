package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.city.Zone;
import org.tocsin.scenario.problem.Spot;

/** Checks that zones are parts of zones that there are, and none, in the end, of itself. */
final class ZoneParents {

  private final List<Zone> zones;
  private final List<Spot> spots;
  private final Lookup lookup;
  private final Map<String, Zone> byId = new HashMap<>();

  /**
   * @param spots where the parent of each zone is written
   */
  ZoneParents(List<Zone> zones, List<Spot> spots, Lookup lookup) {
    this.zones = zones;
    this.spots = spots;
    this.lookup = lookup;
    zones.forEach(zone -> byId.put(zone.id(), zone));
  }

  /** Tells each unknown parent, and each circle once, at the first of its zones. */
  void check() {
    Set<String> told = new HashSet<>();
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      if (zone.parent().isPresent() && !byId.containsKey(zone.parent().get())) {
        lookup.unknown(spots.get(i), "zone", zone.parent().get(), new TreeSet<>(byId.keySet()));
      }
      List<String> circle = circle(zone);
      if (!circle.isEmpty() && told.addAll(circle)) {
        lookup
            .problems()
            .error(
                spots.get(i), isPartOfItself(zone, circle), "a zone that is no part of this one");
      }
    }
  }

  private static String isPartOfItself(Zone zone, List<String> circle) {
    String way = circle.size() == 1 ? "" : ": " + String.join(" -> ", circle) + " -> " + zone.id();
    return "zone \"" + zone.id() + "\" is part of itself" + way;
  }

  /** The zones from one up to itself again; none if the way up ends, or leads to a circle. */
  private List<String> circle(Zone start) {
    List<String> way = new ArrayList<>();
    Set<String> passed = new HashSet<>();
    Optional<Zone> at = Optional.of(start);
    while (at.isPresent() && passed.add(at.get().id())) {
      way.add(at.get().id());
      at = at.get().parent().map(byId::get);
    }
    return at.filter(start::equals).isPresent() ? way : List.of();
  }
}
