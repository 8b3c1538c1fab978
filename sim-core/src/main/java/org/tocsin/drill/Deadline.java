package org.tocsin.drill;

import java.time.Duration;
import java.util.function.Function;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.Milestone;

/** By when an action is expected. */
public sealed interface Deadline {

  <T> T match(Function<At, T> at, Function<Within, T> within);

  /** A time of the drill. */
  record At(SimTime time) implements Deadline {
    @Override
    public <T> T match(Function<At, T> at, Function<Within, T> within) {
      return at.apply(this);
    }
  }

  /** So long after something has happened; if that never happens nothing is expected. */
  record Within(Duration span, Milestone from) implements Deadline {
    @Override
    public <T> T match(Function<At, T> at, Function<Within, T> within) {
      return within.apply(this);
    }
  }
}
