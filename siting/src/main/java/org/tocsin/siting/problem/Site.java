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
 * @param capacity weight of demand that it can serve; may be infinite
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
    if (!(cost >= 0) || servers < 1 || !(capacity > 0)) {
      throw new IllegalArgumentException(
          "site \""
              + id
              + "\": cost "
              + cost
              + ", servers "
              + servers
              + ", capacity "
              + capacity
              + "; a cost of 0 or more, a server or more, and a capacity above 0");
    }
  }

  /** A place where a station may be built, of one server and without limit. */
  public static Site candidate(String id, double cost) {
    return new Site(id, "", Standing.CANDIDATE, cost, 1, Double.POSITIVE_INFINITY);
  }
}
