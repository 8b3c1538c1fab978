package org.tocsin.siting.instance;

import java.util.List;
import java.util.Set;
import org.tocsin.siting.problem.DemandLayer;
import org.tocsin.siting.problem.Limits;
import org.tocsin.siting.problem.Site;
import org.tocsin.siting.problem.SitingProblem;

/**
 * An instance that is not a city: any point may be served from any site.
 *
 * @param sites ids of the sites
 * @param weights of the points
 * @param distances from each site to each point, by site first, whole numbers in any unit
 * @param scale what one of these units is of the file's unit: 1, or less where the file has
 *     decimals
 * @param stations how many are to be sited as the file says; 0 if it says nothing
 */
public record PlainInstance(
    List<String> sites, double[] weights, int[][] distances, double scale, int stations) {

  /**
   * The question which of the sites to take.
   *
   * @param most how many
   * @param radius within which a point counts as covered, in the file's unit
   * @param capacity how much weight a site can serve; may be infinite
   */
  public SitingProblem problem(int most, double radius, double capacity) {
    int within = (int) Math.floor(radius / scale * (1 + 1e-12));
    return new SitingProblem(
        sites.stream().map(id -> Site.candidate(id, 1).withCapacity(capacity)).toList(),
        List.of(new DemandLayer("all", weights, Set.of(), within, within)),
        distances,
        List.of(),
        Limits.adding(most));
  }

  /** The same, where a site can serve any weight. */
  public SitingProblem problem(int most, double radius) {
    return problem(most, radius, Double.POSITIVE_INFINITY);
  }
}
