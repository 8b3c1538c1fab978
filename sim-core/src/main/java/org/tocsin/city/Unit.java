package org.tocsin.city;

import java.util.Optional;

/**
 * A vehicle or foot team with its crew. Its id is {@code <station>/<type>-<n>}.
 *
 * @param index position among all units of the city, in the order of their ids; ties between units
 *     go to the lowest
 * @param roster when it is on duty; empty for always
 */
public record Unit(
    int index,
    String id,
    UnitType type,
    Station station,
    Readiness readiness,
    Optional<Roster> roster) {

  /** A unit that is always on duty. */
  public Unit(int index, String id, UnitType type, Station station, Readiness readiness) {
    this(index, id, type, station, readiness, Optional.empty());
  }

  public Unit withRoster(Roster duty) {
    return new Unit(index, id, type, station, readiness, Optional.of(duty));
  }

  /** The same at another place in the order of ids. */
  public Unit numbered(int number) {
    return new Unit(number, id, type, station, readiness, roster);
  }

  @Override
  public String toString() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
