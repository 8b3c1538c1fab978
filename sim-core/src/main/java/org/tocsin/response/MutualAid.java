package org.tocsin.response;

import java.time.Duration;
import java.util.Optional;
import org.tocsin.incident.Need;

/**
 * An agreement with a neighbour: for one of our incidents at a time, its units help if they are
 * asked for and free. They wait at a station of tier {@link org.tocsin.city.Tier#MUTUAL_AID} that
 * has the neighbour's name; nobody else may send them.
 *
 * @param neighbour id of that station
 * @param requestDelay from asking to the neighbour's answer; then those who are free may be sent
 * @param fromLevel asked when an incident reaches this alarm level; empty: when it has to wait for
 *     units
 */
public record MutualAid(String neighbour, Duration requestDelay, Optional<String> fromLevel) {

  public MutualAid {
    if (requestDelay.isNegative()) {
      throw new IllegalArgumentException(
          "mutual aid of " + neighbour + ": request delay " + requestDelay + "; 0 or more");
    }
  }

  /**
   * Whether an incident of this need, of which the level called for is given, asks by its level.
   */
  public boolean isAskedAt(Need need, int level) {
    if (fromLevel.isEmpty()) {
      return false;
    }
    for (int i = 0; i <= level; i++) {
      if (need.levels().get(i).id().equals(fromLevel.get())) {
        return true;
      }
    }
    return false;
  }
}
