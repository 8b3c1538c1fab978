package org.tocsin.roads;

import org.jspecify.annotations.Nullable;

/**
 * A place in the city (WGS84 longitude and latitude in degrees) with its access to each network of
 * its {@link Streets}. Made by {@link Streets} only, once for equal coordinates, and compared by
 * identity.
 *
 * <p>Access to a network is looked up when it is first asked for. It depends on the place and the
 * network alone, so threads that look it up at once find the same.
 */
public final class Location {

  private final double longitude;
  private final double latitude;
  private final Streets streets;

  /** Any thread may overwrite an answer with an equally good one, which is immutable. */
  private @Nullable SnappedPoint byCar;

  private @Nullable SnappedPoint onFoot;

  Location(Position position, Streets streets) {
    this.longitude = position.longitude();
    this.latitude = position.latitude();
    this.streets = streets;
  }

  public double longitude() {
    return longitude;
  }

  public double latitude() {
    return latitude;
  }

  public Position position() {
    return new Position(longitude, latitude);
  }

  /** Where this place meets a network; the kind is that of the network itself. */
  SnappedPoint access(NetworkKind kind) {
    SnappedPoint known = kind == NetworkKind.CAR ? byCar : onFoot;
    if (known == null) {
      known = streets.snap(position(), kind);
      place(kind, known);
    }
    return known;
  }

  void place(NetworkKind kind, SnappedPoint spot) {
    if (kind == NetworkKind.CAR) {
      byCar = spot;
    } else {
      onFoot = spot;
    }
  }

  @Override
  public String toString() {
    return longitude + ", " + latitude;
  }
}
