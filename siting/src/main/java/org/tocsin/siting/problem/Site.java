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
 */
public record Site(String id, String tier, Standing standing, double cost, int servers) {

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
    if (!(cost >= 0) || servers < 1) {
      throw new IllegalArgumentException(
          "site \""
              + id
              + "\": cost "
              + cost
              + ", servers "
              + servers
              + "; a cost of 0 or more, and a server or more");
    }
  }

  /** A place where a station may be built, of one server. */
  public static Site candidate(String id, double cost) {
    return new Site(id, "", Standing.CANDIDATE, cost, 1);
  }
}
