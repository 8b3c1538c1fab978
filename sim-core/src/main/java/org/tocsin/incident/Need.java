package org.tocsin.incident;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.city.Capabilities;

/**
 * The capabilities that an incident calls for, level by level: what begins the attack first, then
 * what each alarm level adds. One unit may meet several amounts; a unit sent for one level counts
 * for the later ones too. Immutable.
 */
public final class Need {

  private final List<Level> levels;

  /** What each level and those before it call for: kept, as every incident asks for it. */
  private final List<Capabilities> upTo;

  /**
   * One level of a need, such as {@code first} or {@code alarm-1}: the total wanted when it is met.
   */
  public record Level(String id, Capabilities wanted) {}

  public Need(List<Level> levels) {
    this.levels = List.copyOf(levels);
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("need: no level; at least one");
    }
    List<Capabilities> called = new ArrayList<>();
    Capabilities largest = Capabilities.NONE;
    for (Level level : levels) {
      largest = largest.max(level.wanted());
      called.add(largest);
    }
    this.upTo = List.copyOf(called);
  }

  public List<Level> levels() {
    return levels;
  }

  /**
   * The full force if every level is called for: for each capability the largest amount that one
   * wants.
   */
  public Capabilities fullForce() {
    return upTo.get(upTo.size() - 1);
  }

  /** The same if this is the highest level that is called for; the first one is level 0. */
  public Capabilities forceUpTo(int level) {
    return upTo.get(level);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Need that && levels.equals(that.levels);
  }

  @Override
  public int hashCode() {
    return levels.hashCode();
  }

  @Override
  public String toString() {
    return levels.toString();
  }
}
