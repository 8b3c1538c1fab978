package org.tocsin.time;

/** How fast a unit moves, in metres per second; finite and above zero. */
public record Speed(double metresPerSecond) {

  public Speed {
    if (!(metresPerSecond > 0) || Double.isInfinite(metresPerSecond)) {
      throw new IllegalArgumentException(
          "speed: " + metresPerSecond + " m/s; a finite speed above 0");
    }
  }

  public static Speed ofKilometresPerHour(double kmh) {
    return new Speed(kmh / 3.6);
  }

  public Speed times(double factor) {
    return new Speed(metresPerSecond * factor);
  }

  /** Time over a distance in milliseconds, rounded to the nearest, at least 1. */
  public int millisFor(double metres) {
    return (int)
        Math.max(1, Math.min(Integer.MAX_VALUE / 4, Math.round(metres / metresPerSecond * 1000)));
  }
}
