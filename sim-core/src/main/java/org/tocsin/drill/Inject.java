package org.tocsin.drill;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.time.SimTime;

/**
 * A planned intervention by drill control: when its trigger says so, once, it says something and
 * may change the world.
 *
 * @param id unique in the drill
 * @param effects in the order in which they come about; none if it only informs
 * @param message what those who exercise are told; may be empty
 */
public record Inject(String id, Trigger trigger, List<Effect> effects, String message) {

  /** Contingencies last. */
  static final Comparator<Inject> BY_TIME =
      Comparator.comparing(inject -> inject.plannedAt().orElse(SimTime.ofMillis(Long.MAX_VALUE)));

  public Inject {
    effects = List.copyOf(effects);
  }

  /** At a time. */
  public Inject(String id, SimTime at, List<Effect> effects, String message) {
    this(id, new Trigger.At(at), effects, message);
  }

  /** When it comes; empty for a contingency. */
  public Optional<SimTime> plannedAt() {
    return trigger.plannedAt();
  }
}
