package org.tocsin.theory;

import org.apache.commons.math3.util.FastMath;

/**
 * How often a lane is blocked that blocks by chance and is cleared by whoever comes by on his
 * round. While clear it blocks at a constant rate; a patrol comes at fixed intervals and clears it.
 * So each interval begins clear, and of its length {@code T} the lane is clear for {@code (1 -
 * exp(-rT)) / r} on the mean; by the renewal-reward theorem (S. M. Ross, "Stochastic Processes",
 * chapter 3) the long-run share of time blocked is {@code 1 - (1 - exp(-rT)) / (rT)}.
 */
public final class PatrolledLane {

  private PatrolledLane() {}

  /**
   * The long-run share of time in which the lane is blocked: about half of {@code rT} where that is
   * small, near 1 where it is large.
   *
   * @param blocksPerInterval {@code rT}: how often a lane that is cleared at once would be blocked
   *     between two patrols; 0 or more
   */
  public static double blockedShare(double blocksPerInterval) {
    if (!(blocksPerInterval >= 0)) {
      throw new IllegalArgumentException(
          "a lane blocked " + blocksPerInterval + " times an interval; 0 or more");
    }
    // -expm1 keeps all digits of small shares.
    return blocksPerInterval == 0 ? 0 : 1 + FastMath.expm1(-blocksPerInterval) / blocksPerInterval;
  }
}
