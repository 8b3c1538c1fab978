package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.city.Zone;
import org.tocsin.city.ZoneArea;
import org.tocsin.roads.Position;

/**
 * Tells which zone a point belongs to: the first outline that holds it, or else, among zones
 * without outline, the nearest centre. Zones that are parents of others hold no points themselves.
 */
public final class ZoneMap {

  private record Ground(Zone zone, Outline outline) {}

  private final List<Ground> outlined = new ArrayList<>();
  private final List<Zone> centred = new ArrayList<>();

  public ZoneMap(List<Zone> zones) {
    Set<String> parents =
        zones.stream().flatMap(zone -> zone.parent().stream()).collect(Collectors.toSet());
    for (Zone zone : zones) {
      if (parents.contains(zone.id())) {
        continue;
      }
      if (zone.area().hasOutline()) {
        outlined.add(new Ground(zone, Outline.of(zone.area().polygons())));
      } else {
        centred.add(zone);
      }
    }
  }

  /** The zone of a point; empty where there is none. */
  public Optional<Zone> find(Position point) {
    for (Ground ground : outlined) {
      if (ground.outline().contains(point)) {
        return Optional.of(ground.zone());
      }
    }
    return centred.stream()
        .min(Comparator.comparingDouble(zone -> squaredDistance(zone.area(), point)));
  }

  private static double squaredDistance(ZoneArea area, Position point) {
    double east =
        (area.centreLongitude() - point.longitude())
            * StrictMath.cos(StrictMath.toRadians(point.latitude()));
    double north = area.centreLatitude() - point.latitude();
    return east * east + north * north;
  }
}
