package org.tocsin.city;

import org.tocsin.roads.Location;

/**
 * Where crews wait. Equal by id.
 *
 * @param agency whose crews these are, such as {@code fire} or {@code medical}; {@link #NO_AGENCY}
 *     where the city does not tell agencies apart
 */
public record Station(String id, String name, Tier tier, Location location, String agency) {

  public static final String NO_AGENCY = "";

  /** Of a city that does not tell agencies apart. */
  public Station(String id, String name, Tier tier, Location location) {
    this(id, name, tier, location, NO_AGENCY);
  }

  public Station withAgency(String name) {
    return new Station(id, this.name, tier, location, name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Station that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
