package org.tocsin.theory;

import java.time.Duration;
import org.apache.commons.math3.util.FastMath;
import org.tocsin.time.Distance;
import org.tocsin.time.Speed;

/**
 * Mean travel time by distance where streets are not looked at: a unit gains speed for half of a
 * short trip and loses it for the other half; on a long one it cruises between. Time grows with the
 * square root of a short distance and linearly with a long one; the two meet with equal slope.
 *
 * <p>Source: P. Kolesar, W. Walker and J. Hausner, "Determining the relation between fire engine
 * travel times and travel distances in New York City", Operations Research 23, 1975, and RAND
 * R-1449 before it; in the form of Larson and Odoni, "Urban Operations Research", 1981.
 *
 * @param cruising the speed of long trips
 * @param metresPerSecondSquared gain and loss of speed; above 0. It stands for corners and traffic
 *     too and is far below what an engine can do
 */
public record KolesarTravelLaw(Speed cruising, double metresPerSecondSquared) {

  /**
   * Fitted to over 2000 trips of New York fire engines in 1971: 2.10 min times the root of miles up
   * to 0.38 miles, then 0.65 min and 1.70 min a mile. That is 99.3 s times the root of kilometres
   * up to 0.61 km, then 39 s and 63.4 s a kilometre.
   */
  public static final KolesarTravelLaw NEW_YORK_1971 =
      fitted(2.10 * 60 / FastMath.sqrt(1.609344), 1.70 * 60 / 1.609344);

  public KolesarTravelLaw {
    if (!(metresPerSecondSquared > 0) || Double.isInfinite(metresPerSecondSquared)) {
      throw new IllegalArgumentException(
          "travel law: " + metresPerSecondSquared + " m/s2; a finite acceleration above 0");
    }
  }

  /** From the slopes of a fit: of short trips over the root of distance, of long ones over it. */
  public static KolesarTravelLaw fitted(
      double secondsPerRootKilometre, double secondsPerKilometre) {
    return new KolesarTravelLaw(
        new Speed(1000 / secondsPerKilometre),
        4 * 1000 / (secondsPerRootKilometre * secondsPerRootKilometre));
  }

  /** Where long trips begin: the shortest on which cruising speed is reached. */
  public Distance longTripsFrom() {
    double speed = cruising.metresPerSecond();
    return Distance.ofMetres(speed * speed / metresPerSecondSquared);
  }

  /** What a long trip loses by gaining and losing speed. */
  public Duration constantPart() {
    return ofSeconds(cruising.metresPerSecond() / metresPerSecondSquared);
  }

  public Duration travelTime(Distance distance) {
    double speed = cruising.metresPerSecond();
    double metres = distance.metres();
    return distance.compareTo(longTripsFrom()) <= 0
        ? ofSeconds(2 * FastMath.sqrt(metres / metresPerSecondSquared))
        : ofSeconds(speed / metresPerSecondSquared + metres / speed);
  }

  private static Duration ofSeconds(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }
}
