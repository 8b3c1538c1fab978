package org.tocsin.drill;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.tocsin.time.SimTime;

/** What sets off an inject. */
public sealed interface Trigger {

  /** When it comes; empty if that is not known before a run. */
  Optional<SimTime> plannedAt();

  void match(Consumer<At> at, Consumer<When> when);

  /** A time, from time 0 on. */
  record At(SimTime time) implements Trigger {
    public At {
      if (time.millis() < 0) {
        throw new IllegalArgumentException("trigger: at " + time + "; time 0 or later");
      }
    }

    @Override
    public Optional<SimTime> plannedAt() {
      return Optional.of(time);
    }

    @Override
    public void match(Consumer<At> at, Consumer<When> when) {
      at.accept(this);
    }
  }

  /**
   * A contingency: a condition that comes to hold. If it never does, neither does the inject come.
   *
   * @param delay from then on
   */
  record When(Condition condition, Duration delay) implements Trigger {
    public When {
      if (delay.isNegative()) {
        throw new IllegalArgumentException("trigger: after " + delay + "; 0 s or more");
      }
    }

    @Override
    public Optional<SimTime> plannedAt() {
      return Optional.empty();
    }

    @Override
    public void match(Consumer<At> at, Consumer<When> when) {
      when.accept(this);
    }
  }
}
