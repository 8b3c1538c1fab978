package org.tocsin.incident;

import java.time.Duration;
import java.util.Optional;
import org.tocsin.random.LogNormal;
import org.tocsin.random.RandomDuration;
import org.tocsin.theory.PatrolledLane;

/**
 * The lane by which vehicles come to the door of an incident, and how likely it is blocked by
 * parked cars. Who comes on foot or by bicycle passes.
 *
 * @param blockedShare probability that it is blocked when an incident begins
 * @param patrol who finds and clears blocked lanes; empty: nobody before the first vehicle
 * @param delay how long the first vehicle that finds it blocked takes to get through
 */
public record FireLane(double blockedShare, Optional<Patrol> patrol, RandomDuration delay) {

  /**
   * A test in Zhengzhou: a free lane of 248 m took an engine 36 s, a lane of 168 m blocked by three
   * cars about 6 min (press report). The spread is a guess.
   */
  public static final RandomDuration USUAL_DELAY =
      new RandomDuration(LogNormal.ofMedianSigma(360, 0.3));

  /**
   * A lane that is clear blocks by chance; whoever is on patrol comes by at fixed intervals and
   * clears it.
   *
   * @param blocksPerDay rate at which a clear lane blocks
   * @param interval between two visits; above 0
   */
  public record Patrol(double blocksPerDay, Duration interval) {

    private static final double DAY_MILLIS = 86_400_000;

    public Patrol {
      boolean isRate = blocksPerDay >= 0 && !Double.isInfinite(blocksPerDay);
      if (!isRate || interval.isNegative() || interval.isZero()) {
        throw new IllegalArgumentException(
            "lane blocked "
                + blocksPerDay
                + " times a day, patrol every "
                + interval
                + "; 0 or more, above 0");
      }
    }

    /** How often the lane would block between two visits if it were cleared at once. */
    public double blocksWithin(double shareOfInterval) {
      return blocksPerDay * interval.toMillis() * shareOfInterval / DAY_MILLIS;
    }
  }

  public FireLane {
    if (!(blockedShare >= 0 && blockedShare <= 1)) {
      throw new IllegalArgumentException(
          "fire lane blocked with probability " + blockedShare + "; from 0 to 1");
    }
  }

  /** Blocked with a probability of the author's own. */
  public static FireLane blocked(double share, RandomDuration delay) {
    return new FireLane(share, Optional.empty(), delay);
  }

  /** Blocked as often as between patrols, in the long run. */
  public static FireLane patrolled(Patrol patrol, RandomDuration delay) {
    return new FireLane(
        PatrolledLane.blockedShare(patrol.blocksWithin(1)), Optional.of(patrol), delay);
  }
}
