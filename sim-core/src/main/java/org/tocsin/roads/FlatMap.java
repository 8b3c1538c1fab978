package org.tocsin.roads;

/**
 * A local flat projection: metres east and north of a reference point, for snapping and for
 * straight-line bounds. Over a city its distances are within half a percent of the WGS84 geodesic.
 *
 * <p>Radii of curvature of the WGS84 ellipsoid; {@code StrictMath}, so the same on every machine.
 */
record FlatMap(
    double longitude, double latitude, double metresPerDegreeEast, double metresPerDegreeNorth) {

  private static final double EQUATORIAL_RADIUS = 6_378_137.0;
  private static final double ECCENTRICITY_SQUARED = 0.006_694_379_990_14;

  static FlatMap around(double longitude, double latitude) {
    double sine = StrictMath.sin(Math.toRadians(latitude));
    double w = 1 - ECCENTRICITY_SQUARED * sine * sine;
    double meridian = EQUATORIAL_RADIUS * (1 - ECCENTRICITY_SQUARED) / (w * Math.sqrt(w));
    double normal = EQUATORIAL_RADIUS / Math.sqrt(w);
    double east = Math.toRadians(normal * StrictMath.cos(Math.toRadians(latitude)));
    return new FlatMap(longitude, latitude, east, Math.toRadians(meridian));
  }

  /** Ground distance in metres between two points at most some kilometres apart. */
  static double groundMetres(double lon1, double lat1, double lon2, double lat2) {
    FlatMap map = around((lon1 + lon2) / 2, (lat1 + lat2) / 2);
    double east = (lon2 - lon1) * map.metresPerDegreeEast;
    double north = (lat2 - lat1) * map.metresPerDegreeNorth;
    return Math.sqrt(east * east + north * north);
  }

  double x(double lon) {
    return (lon - longitude) * metresPerDegreeEast;
  }

  double y(double lat) {
    return (lat - latitude) * metresPerDegreeNorth;
  }
}
