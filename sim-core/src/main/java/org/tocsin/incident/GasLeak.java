package org.tocsin.incident;

import java.util.Optional;
import org.apache.commons.math3.util.FastMath;
import org.tocsin.random.RandomDuration;

/**
 * Gas that may ignite in every minute until a unit with {@code hazmat} has closed the leak, or it
 * has run empty. Units with {@code police} meanwhile lead people out of a radius; who is still
 * there when it explodes may be hurt. A constant hazard makes the time to ignition exponential. All
 * numbers are parameters, no standard.
 *
 * @param ignitionPerMinute hazard of ignition, per minute
 * @param closing how long a unit with {@code hazmat} takes to close it
 * @param lasting how long it lasts by itself
 * @param radiusMetres within which people are led away, or hurt
 * @param peoplePerSquareKilometre who is there at first
 * @param evacuatedPerMinute people whom one unit leads away in a minute
 * @param hurtShare of those still there, how many an explosion hurts
 * @param killedShare of those hurt, how many die
 * @param damage of an explosion, in the author's money; empty if no loss is reckoned
 * @param aftercare how long each unit works when all is over
 */
public record GasLeak(
    double ignitionPerMinute,
    RandomDuration closing,
    RandomDuration lasting,
    double radiusMetres,
    double peoplePerSquareKilometre,
    double evacuatedPerMinute,
    double hurtShare,
    double killedShare,
    Optional<Double> damage,
    RandomDuration aftercare)
    implements Course {

  public GasLeak {
    if (!(ignitionPerMinute >= 0)
        || !(radiusMetres >= 0)
        || !(peoplePerSquareKilometre >= 0)
        || !(evacuatedPerMinute >= 0)) {
      throw new IllegalArgumentException(
          "leak: ignition "
              + ignitionPerMinute
              + " per minute, radius "
              + radiusMetres
              + " m, "
              + peoplePerSquareKilometre
              + " people per km2, "
              + evacuatedPerMinute
              + " evacuated per minute; all 0 or more");
    }
    if (!(hurtShare >= 0) || !(hurtShare <= 1) || !(killedShare >= 0) || !(killedShare <= 1)) {
      throw new IllegalArgumentException(
          "leak: shares " + hurtShare + " hurt, " + killedShare + " killed; from 0 to 1");
    }
  }

  /** People within the radius at first: &#960;r&#178; times their density. */
  public double people() {
    return FastMath.PI * radiusMetres * radiusMetres * peoplePerSquareKilometre / 1e6;
  }

  /**
   * Minutes until it ignites, if nobody closes it: exponential, for a number in (0, 1); infinite
   * without any hazard.
   */
  public double minutesToIgnition(double chance) {
    return ignitionPerMinute > 0
        ? -FastMath.log(chance) / ignitionPerMinute
        : Double.POSITIVE_INFINITY;
  }

  /** What an explosion does to those who are still there, as expected numbers. */
  public Outcome.People explosion(double stillThere) {
    double hurt = stillThere * hurtShare;
    return new Outcome.People(hurt, hurt * (1 - killedShare));
  }
}
