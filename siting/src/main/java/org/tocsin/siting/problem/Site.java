package org.tocsin.siting.problem;

/**
 * Where a station stands or could stand. Two tiers at one place are two sites that exclude one
 * another.
 *
 * @param id unique among the sites
 * @param tier of the station, as demand layers name it
 * @param standing whether a station is there, and may go
 * @param cost of a station there, in the unit of the budget; 0 or more; one that stands costs
 *     nothing more
 * @param servers how many units it has; 1 or more
 * @param capacity how much demand it can serve, in the unit of weights; infinite if that is not
 *     limited. Only models with capacities heed it
 */
public record Site(
    String id, String tier, Standing standing, double cost, int servers, double capacity) {

  /** Whether a station is at a site, and may go. */
  public enum Standing {
    /** None; one may be built. */
    CANDIDATE,
    /** One, which stays. */
    FIXED,
    /** One, which may be closed. */
    CLOSABLE
  }

  public Site {
    if (!(cost >= 0) || servers < 1 || !(capacity >= 0)) {
      throw new IllegalArgumentException(
          "site \""
              + id
              + "\": cost "
              + cost
              + ", servers "
              + servers
              + ", capacity "
              + capacity
              + "; a cost and a capacity of 0 or more, and a server or more");
    }
  }

  /** A station that can serve all demand. */
  public Site(String id, String tier, Standing standing, double cost, int servers) {
    this(id, tier, standing, cost, servers, Double.POSITIVE_INFINITY);
  }

  /** A place where a station may be built, of one server. */
  public static Site candidate(String id, double cost) {
    return new Site(id, "", Standing.CANDIDATE, cost, 1);
  }

  /** The same place with another standing. */
  public Site with(Standing other) {
    return new Site(id, tier, other, cost, servers, capacity);
  }

  /** The same place for another price. */
  public Site withCost(double other) {
    return new Site(id, tier, standing, other, servers, capacity);
  }

  /** The same place for a station that can serve so much demand. */
  public Site withCapacity(double other) {
    return new Site(id, tier, standing, cost, servers, other);
  }

  /** Whether it can serve any demand. */
  public boolean isLimited() {
    return !Double.isInfinite(capacity);
  }
}
