package org.tocsin.roads;

import org.jspecify.annotations.Nullable;

/**
 * A place in the city (WGS84 longitude and latitude in degrees) with its access to each network of its {@link Streets}.
 * Made by {@link Streets} only, once for equal coordinates, and compared by identity.
 */
public final class Location {

  private final double longitude;
  private final double latitude;
  private final Streets streets;
  private final @Nullable SnappedPoint[] access = new SnappedPoint[NetworkKind.values().length];

  Location(double longitude, double latitude, Streets streets) {
    this.longitude = longitude;
    this.latitude = latitude;
    this.streets = streets;
  }

  public double longitude() {
    return longitude;
  }

  public double latitude() {
    return latitude;
  }
}
