package org.tocsin.incident;

import java.util.Map;
import org.tocsin.city.Zone;

/**
 * The lanes to the doors of one type of incident.
 *
 * @param otherwise in zones that have none of their own
 * @param byZone under the ids of zones
 */
public record FireLanes(FireLane otherwise, Map<String, FireLane> byZone) {

  public FireLanes {
    byZone = Map.copyOf(byZone);
  }

  /** The same everywhere. */
  public static FireLanes everywhere(FireLane lane) {
    return new FireLanes(lane, Map.of());
  }

  public FireLane to(Place place) {
    Zone zone = place.zone();
    return zone == null ? otherwise : byZone.getOrDefault(zone.id(), otherwise);
  }
}
