package org.tocsin.city;

import java.util.Optional;
import org.tocsin.random.RandomDuration;

/**
 * What a unit needs in order to go out again: people, working order, supplies.
 *
 * @param crew people needed to move, of those counted at its station; 0 where people don't matter
 * @param breakdowns empty for a unit that never breaks down
 * @param restock time in quarters to take on water, air and fuel after an incident that asks for it
 */
public record Upkeep(int crew, Optional<Breakdowns> breakdowns, RandomDuration restock) {

  /** A unit that is ready to go as soon as it is free. */
  public static final Upkeep NONE = new Upkeep(0, Optional.empty(), RandomDuration.ZERO);

  public Upkeep {
    if (crew < 0) {
      throw new IllegalArgumentException("crew: " + crew + "; 0 or more");
    }
  }

  public Upkeep withCrew(int people) {
    return new Upkeep(people, breakdowns, restock);
  }

  public Upkeep withBreakdowns(Breakdowns some) {
    return new Upkeep(crew, Optional.of(some), restock);
  }

  public Upkeep withRestock(RandomDuration time) {
    return new Upkeep(crew, breakdowns, time);
  }
}
