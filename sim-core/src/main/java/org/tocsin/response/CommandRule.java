package org.tocsin.response;

import java.time.Duration;
import java.util.List;
import org.tocsin.city.Capability;

/**
 * How long it takes to decide that more is needed. A commander leads no more units than his span of
 * control, so that a larger force has more levels of command, and every level adds its delay:
 * {@code n} units need the least number of levels {@code d} with {@code span^d >= n}. A level
 * decides faster when its commander is on scene.
 *
 * @param spanOfControl how many units or subordinates one commander leads; NIMS and ICS name 3 to
 *     7, 5 at best
 * @param ranks from the lowest; the last one stands for all above it
 */
public record CommandRule(int spanOfControl, List<Rank> ranks) {

  /**
   * A level of command.
   *
   * @param commander what a unit provides that brings the commander of this rank
   * @param absent delay of a decision while no such unit is on scene
   * @param present the same when one is
   */
  public record Rank(Capability commander, Duration absent, Duration present) {

    public Rank {
      if (present.isNegative() || absent.compareTo(present) < 0) {
        throw new IllegalArgumentException(
            "rank "
                + commander
                + ": delay "
                + absent
                + ", with the commander present "
                + present
                + "; 0 or more, and not longer when present");
      }
    }
  }

  public CommandRule {
    ranks = List.copyOf(ranks);
    if (spanOfControl < 2 || ranks.isEmpty()) {
      throw new IllegalArgumentException(
          "command: span of "
              + spanOfControl
              + ", "
              + ranks.size()
              + " ranks; 2 or more, 1 or more");
    }
  }

  /** How many levels of command a number of units has. */
  public int levels(int units) {
    int levels = 1;
    for (long led = spanOfControl; led < units; led *= spanOfControl) {
      levels++;
    }
    return levels;
  }

  /** The rank of a level of command, from 0. */
  public Rank rank(int level) {
    return ranks.get(Math.min(level, ranks.size() - 1));
  }
}
