package org.tocsin.city;

import java.util.Optional;

/**
 * People who are on duty together at a station and share its units.
 *
 * @param roster when; empty for always
 */
public record Watch(int people, Optional<Roster> roster) {

  public Watch {
    if (people < 0) {
      throw new IllegalArgumentException("watch: " + people + " people; 0 or more");
    }
  }

  /** How many of them are on duty in an hour of the week. */
  public int peopleAt(int hourOfWeek) {
    return roster.isEmpty() || roster.get().isOnDuty(hourOfWeek) ? people : 0;
  }
}
