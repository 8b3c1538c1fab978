package org.tocsin.siting.problem;

import java.util.Set;

/**
 * Demand of one kind at the points of a problem, with who serves it and how soon.
 *
 * @param id such as {@code fire}
 * @param weights of each point, 0 or more; shared, not to be changed
 * @param tiers whose sites serve it; all if empty
 * @param within time, in the unit of the problem, within which a point counts as covered
 * @param beyond time, not less, from which on partial cover is worth nothing
 */
public record DemandLayer(String id, double[] weights, Set<String> tiers, int within, int beyond) {

  public DemandLayer {
    tiers = Set.copyOf(tiers);
    if (within < 0 || beyond < within) {
      throw new IllegalArgumentException(
          "layer \"" + id + "\": within " + within + ", beyond " + beyond);
    }
    for (double weight : weights) {
      if (!(weight >= 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException("layer \"" + id + "\": a weight of " + weight);
      }
    }
  }

  public boolean isServedBy(Site site) {
    return tiers.isEmpty() || tiers.contains(site.tier());
  }

  /** Weight of all points. */
  public double total() {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    return total;
  }
}
