package org.tocsin.incident;

import java.util.Optional;
import org.tocsin.random.RandomDuration;

/**
 * A fire that grows until it has enough water, or stops by itself, or has burnt all its fuel. The
 * formulas and their sources stand in {@link FireGrowth}, {@link Room} and {@link FireFighting}. An
 * e-bike's grows ultra-fast after almost no incubation: burning violently after 30 s, 1200 &#176;C
 * after 100 s (tests published by Chinese fire services, as the press tells them).
 *
 * @param incubation from the beginning to the first flames
 * @param stopsAtDetection share of fires that grow no more once they are reported; half of those in
 *     London (S&#228;rdqvist and Holmstedt 2000, non-domestic)
 * @param stopsOnArrival share of fires that grow no more once somebody is on scene; a further
 *     quarter in London
 * @param valuePerSquareMetre loss for each square metre burnt, in the author's money; empty if no
 *     loss is reckoned
 */
public record GrowingFire(
    RandomDuration incubation,
    FireGrowth growth,
    FireFighting fighting,
    double stopsAtDetection,
    double stopsOnArrival,
    Optional<Double> valuePerSquareMetre)
    implements Course {

  /** What keeps a fire from growing further, other than water. */
  public enum Stop {
    AT_DETECTION,
    ON_ARRIVAL,
    NOTHING
  }

  public GrowingFire {
    if (!(stopsAtDetection >= 0)
        || !(stopsOnArrival >= 0)
        || !(stopsAtDetection + stopsOnArrival <= 1)) {
      throw new IllegalArgumentException(
          "fire: shares "
              + stopsAtDetection
              + " and "
              + stopsOnArrival
              + " that stop by themselves; 0 or more, together at most 1");
    }
  }

  /** What stops a fire, by a number in [0, 1). */
  public Stop stop(double chance) {
    if (chance < stopsAtDetection) {
      return Stop.AT_DETECTION;
    }
    return chance < stopsAtDetection + stopsOnArrival ? Stop.ON_ARRIVAL : Stop.NOTHING;
  }
}
