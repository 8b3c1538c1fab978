package org.tocsin.siting.city;

import org.tocsin.city.Tier;
import org.tocsin.roads.Location;

/**
 * A place where a station of a tier may be built.
 *
 * @param id that the station would have, unique among candidates and stations
 * @param name for people; may be the id
 * @param cost in the unit of the budget, 0 or more
 */
public record Candidate(String id, String name, Location place, Tier tier, double cost) {

  public Candidate {
    if (!(cost >= 0) || Double.isInfinite(cost)) {
      throw new IllegalArgumentException("candidate " + id + ": cost " + cost + "; 0 or more");
    }
  }
}
