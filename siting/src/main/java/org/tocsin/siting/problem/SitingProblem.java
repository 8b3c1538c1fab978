package org.tocsin.siting.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which sites to choose for which demand.
 *
 * @param sites unique by id
 * @param layers at least one, all over the same points
 * @param times from each site to each point, by site first; {@link #UNREACHABLE} where no way
 *     leads; in any unit, the same for all; shared, not to be changed
 * @param exclusions pairs of sites of which one may be chosen at most: too near to one another, or
 *     two tiers at one place
 * @param limits what may be changed
 */
public record SitingProblem(
    List<Site> sites,
    List<DemandLayer> layers,
    int[][] times,
    List<Exclusion> exclusions,
    Limits limits) {

  /** No way leads there. */
  public static final int UNREACHABLE = Integer.MAX_VALUE;

  /** Two sites, by their numbers, of which at most one may have a station. */
  public record Exclusion(int one, int other) {}

  public SitingProblem {
    sites = List.copyOf(sites);
    layers = List.copyOf(layers);
    exclusions = List.copyOf(exclusions);
    if (sites.isEmpty() || layers.isEmpty() || times.length != sites.size()) {
      throw new IllegalArgumentException(
          sites.size()
              + " sites, "
              + layers.size()
              + " layers, "
              + times.length
              + " rows of times");
    }
    Set<String> ids = new HashSet<>();
    for (Site site : sites) {
      if (!ids.add(site.id())) {
        throw new IllegalArgumentException("two sites \"" + site.id() + "\"");
      }
    }
    int points = layers.get(0).weights().length;
    for (int[] row : times) {
      if (row.length != points) {
        throw new IllegalArgumentException(row.length + " times; " + points + " points");
      }
    }
    for (DemandLayer layer : layers) {
      if (layer.weights().length != points) {
        throw new IllegalArgumentException(
            "layer \"" + layer.id() + "\" has " + layer.weights().length + " points; " + points);
      }
    }
  }

  public int siteCount() {
    return sites.size();
  }

  public int pointCount() {
    return layers.get(0).weights().length;
  }

  public Site site(int index) {
    return sites.get(index);
  }

  /** Time from a site to a point for a layer, unreachable where that tier does not serve it. */
  public int time(DemandLayer layer, int site, int point) {
    return layer.isServedBy(sites.get(site)) ? times[site][point] : UNREACHABLE;
  }

  /** Whether a station at a site would reach a point within a time. */
  public boolean covers(DemandLayer layer, int site, int point, int within) {
    int time = time(layer, site, point);
    return time != UNREACHABLE && time <= within;
  }

  /** The same sites with other demand. */
  public SitingProblem with(List<DemandLayer> other) {
    return new SitingProblem(sites, other, times, exclusions, limits);
  }

  /** The same question within other limits. */
  public SitingProblem with(Limits other) {
    return new SitingProblem(sites, layers, times, exclusions, other);
  }
}
