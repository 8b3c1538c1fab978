package org.tocsin.city;

/**
 * A vehicle or foot team with its crew. Its id is {@code <station>/<type>-<n>}.
 *
 * @param index position among all units of the city, in the order of their ids; ties between units
 *     go to the lowest
 */
public record Unit(int index, String id, UnitType type, Station station, Readiness readiness) {

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
