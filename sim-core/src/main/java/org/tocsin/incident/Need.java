package org.tocsin.incident;

import java.util.List;
import org.tocsin.city.Capabilities;

/**
 * The capabilities that an incident calls for, level by level: what begins the attack first, then
 * what each alarm level adds to make the full force. One unit may meet several amounts; a unit sent
 * for one level counts for the later ones too.
 */
public record Need(List<Level> levels) {

  /**
   * One level of a need, such as {@code first} or {@code alarm-1}: the total wanted when it is met.
   */
  public record Level(String id, Capabilities wanted) {}

  public Need {
    levels = List.copyOf(levels);
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("need: no level; at least one");
    }
  }

  /** All of it: for each capability the largest amount that a level wants. */
  public Capabilities fullForce() {
    return levels.stream().map(Level::wanted).reduce(Capabilities.NONE, Capabilities::max);
  }
}
