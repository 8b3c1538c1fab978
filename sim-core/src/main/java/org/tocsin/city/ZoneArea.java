package org.tocsin.city;

import java.util.List;

/**
 * The ground of a zone: polygons (outer ring, then holes; rings of lon, lat pairs), or only a
 * centre for zones that come from a table; streets then belong to the zone with the nearest centre.
 */
public record ZoneArea(
    double centreLongitude, double centreLatitude, List<List<double[]>> polygons) {

  public ZoneArea {
    polygons = List.copyOf(polygons);
  }

  public boolean hasOutline() {
    return !polygons.isEmpty();
  }
}
