package org.tocsin.city;

import org.tocsin.roads.Location;

/** Where crews wait. Equal by id. */
public record Station(String id, String name, Tier tier, Location location) {

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
