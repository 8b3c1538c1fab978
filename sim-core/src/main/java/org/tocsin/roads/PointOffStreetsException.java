package org.tocsin.roads;

import java.util.Locale;

/**
 * A point of a drill lies farther from the streets than the snap limit: most often swapped or wrong
 * coordinates.
 */
public final class PointOffStreetsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final double longitude;
  private final double latitude;
  private final double metres;
  private final double limitMetres;

  PointOffStreetsException(
      double longitude, double latitude, NetworkKind kind, double metres, double limitMetres) {
    super(
        String.format(
            Locale.ROOT,
            "point %s, %s: %.0f m from the nearest street of the %s network; at most %.0f m",
            longitude,
            latitude,
            metres,
            kind.name().toLowerCase(Locale.ROOT),
            limitMetres));
    this.longitude = longitude;
    this.latitude = latitude;
    this.metres = metres;
    this.limitMetres = limitMetres;
  }

  public double longitude() {
    return longitude;
  }

  public double latitude() {
    return latitude;
  }

  /** Distance to the nearest street in metres. */
  public double metres() {
    return metres;
  }

  public double limitMetres() {
    return limitMetres;
  }
}
