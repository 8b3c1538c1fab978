package org.tocsin.city;

import java.time.Duration;
import org.tocsin.random.RandomDuration;

/**
 * How a crew gets going: given per unit type and tier.
 *
 * @param turnout from notified to wheels rolling; 0 for a crew already on the road
 * @param constantTravel the part of travel that does not depend on distance (San Francisco's
 *     engines: 60 to 110 s; foot teams near 0); added to the time on the network
 * @param travelNoiseSigma sigma of the log-normal factor (median 1) on a trip's whole travel time;
 *     0 for none
 * @param setUp from on scene to first action
 */
public record Readiness(
    RandomDuration turnout,
    Duration constantTravel,
    double travelNoiseSigma,
    RandomDuration setUp) {

  public Readiness {
    if (constantTravel.isNegative() || !(travelNoiseSigma >= 0) || travelNoiseSigma > 3) {
      throw new IllegalArgumentException(
          "readiness: constant travel "
              + constantTravel
              + ", noise sigma "
              + travelNoiseSigma
              + "; 0 or more, sigma at most 3");
    }
  }

  /** Mean of the log-normal travel factor: exp(sigma^2 / 2). */
  public double meanNoise() {
    return StrictMath.exp(travelNoiseSigma * travelNoiseSigma / 2);
  }
}
