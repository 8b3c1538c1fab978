package org.tocsin.drill;

import java.util.List;
import org.tocsin.time.SimTime;

/**
 * A planned intervention by drill control: at a time, it says something and may change the world.
 *
 * @param id unique in the drill
 * @param effects in the order in which they come about; none if it only informs
 * @param message what those who exercise are told; may be empty
 */
public record Inject(String id, SimTime at, List<Effect> effects, String message) {

  public Inject {
    effects = List.copyOf(effects);
    if (at.millis() < 0) {
      throw new IllegalArgumentException("inject " + id + ": at " + at + "; time 0 or later");
    }
  }
}
