package org.tocsin.siting.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.siting.problem.DemandLayer;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;

/**
 * The demand of a layer by which sites reach it in time: points that the same sites reach are one,
 * and points without demand are left out. Thousands of addresses become a few hundred sets.
 */
final class CoverSets {

  /**
   * Demand that the same sites reach.
   *
   * @param sites their numbers
   * @param weight of all of it
   * @param points how many points it stands for
   */
  record CoverSet(BitSet sites, double weight, int points) {

    /** How many servers of a layout reach it. */
    int servers(SitingProblem problem, Layout layout) {
      return sites.stream().filter(layout::has).map(site -> problem.site(site).servers()).sum();
    }

    boolean isReached(Layout layout) {
      return sites.stream().anyMatch(layout::has);
    }
  }

  private CoverSets() {}

  /** Within the time of each layer, of all layers. */
  static List<CoverSet> of(SitingProblem problem) {
    List<CoverSet> all = new ArrayList<>();
    for (DemandLayer layer : problem.layers()) {
      all.addAll(of(problem, layer, layer.within()));
    }
    return all;
  }

  /** Within a time, of one layer. */
  static List<CoverSet> of(SitingProblem problem, DemandLayer layer, int within) {
    Map<BitSet, CoverSet> sets = new LinkedHashMap<>();
    for (int point = 0; point < problem.pointCount(); point++) {
      double weight = layer.weights()[point];
      if (weight > 0) {
        BitSet sites = new BitSet();
        for (int site = 0; site < problem.siteCount(); site++) {
          sites.set(site, problem.covers(layer, site, point, within));
        }
        sets.merge(
            sites,
            new CoverSet(sites, weight, 1),
            (one, other) ->
                new CoverSet(sites, one.weight() + other.weight(), one.points() + other.points()));
      }
    }
    return List.copyOf(sets.values());
  }
}
