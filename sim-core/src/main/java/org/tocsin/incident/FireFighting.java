package org.tocsin.incident;

import java.time.Duration;
import org.apache.commons.math3.util.FastMath;
import org.tocsin.random.RandomDuration;

/**
 * What it takes to put a fire out.
 *
 * @param initialAttackKilowatts up to this heat release a crew puts it out with what it carries,
 *     such as extinguishers: the initial-attack window (a parameter, no standard)
 * @param litresPerMinutePerKilowatt water that holds a fire, for each kW of heat release
 * @param decay time in which the heat falls to 1/e under just as much water as it takes; with twice
 *     the water half of it (a parameter, no standard)
 * @param overhaul how long each unit works once the fire is knocked down, or has burnt out
 */
public record FireFighting(
    double initialAttackKilowatts,
    double litresPerMinutePerKilowatt,
    Duration decay,
    RandomDuration overhaul) {

  /** What is left of the heat at control when a fire counts as knocked down. */
  public static final double KNOCKED_DOWN = 0.05;

  /** Heat that a kilogram of water takes up until it is steam of 100 &#176;C, in kJ. */
  private static final double KILOJOULES_PER_LITRE = 2600;

  public FireFighting {
    if (!(initialAttackKilowatts >= 0)
        || !(litresPerMinutePerKilowatt > 0)
        || decay.isNegative()
        || decay.isZero()) {
      throw new IllegalArgumentException(
          "fire fighting: initial attack up to "
              + initialAttackKilowatts
              + " kW, "
              + litresPerMinutePerKilowatt
              + " L/min per kW, decay "
              + decay
              + "; the first 0 or more, the others above 0");
    }
  }

  /**
   * Water by heat balance: a kilogram a second takes up 2.6 MW, of which a share reaches the fire
   * (0.3 to 0.5; from memory of the literature, unchecked).
   *
   * @return L/min per kW
   */
  public static double waterByHeat(double efficiency) {
    return 60 / (KILOJOULES_PER_LITRE * efficiency);
  }

  /**
   * Water by area (S&#228;rdqvist, Jonsson and Grimwood 2019: critical 3.5 to 4, optimum 5.4 to 6
   * L/min per m&#178;; NFCC rule of thumb: 5).
   *
   * @return L/min per kW
   */
  public static double waterByArea(
      double litresPerMinutePerSquareMetre, double kilowattsPerSquareMetre) {
    return litresPerMinutePerSquareMetre / kilowattsPerSquareMetre;
  }

  /** The flow in L/min that holds a heat release. */
  public double requiredFlow(double kilowatts) {
    return litresPerMinutePerKilowatt * kilowatts;
  }

  /**
   * How fast the heat falls, per second: Q exp(-kt).
   *
   * @param plenty how many times the flow is what it takes; counts as 1 for less
   */
  public double decayPerSecond(double plenty) {
    return Math.max(1, plenty) / (decay.toMillis() / 1000.0);
  }

  /** Seconds from a heat release until another, lower one, falling at a rate. */
  public static double secondsOfDecay(double fromKilowatts, double toKilowatts, double perSecond) {
    return fromKilowatts <= toKilowatts ? 0 : FastMath.log(fromKilowatts / toKilowatts) / perSecond;
  }
}
