package org.tocsin.roads;

/** A spot on the map: WGS84 longitude and latitude in degrees. */
public record Position(double longitude, double latitude) {

  /** Ground distance in metres to a spot at most some kilometres apart. */
  public double metresTo(Position other) {
    return FlatMap.groundMetres(longitude, latitude, other.longitude, other.latitude);
  }

  /** The spot at a share (0 to 1) of the straight way from this one to another. */
  Position towards(Position other, double share) {
    if (share <= 0) {
      return this;
    }
    if (share >= 1) {
      return other;
    }
    return new Position(
        longitude + share * (other.longitude - longitude),
        latitude + share * (other.latitude - latitude));
  }
}
