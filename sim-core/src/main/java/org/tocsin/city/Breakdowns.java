package org.tocsin.city;

import org.tocsin.random.RandomDuration;

/**
 * How often a unit breaks down and how long its repair takes.
 *
 * @param every from the beginning, and from each repair, to the next breakdown, on duty or not
 * @param repair from being in quarters to being fit to go
 */
public record Breakdowns(RandomDuration every, RandomDuration repair) {

  private static final long LEAST_MILLIS = 60_000;

  public Breakdowns {
    if (every.meanMillis() < LEAST_MILLIS) {
      throw new IllegalArgumentException(
          "breakdowns: every "
              + every.meanMillis() / 1000.0
              + " s on average; at least 1 min on average");
    }
  }
}
