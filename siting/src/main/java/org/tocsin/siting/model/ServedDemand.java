package org.tocsin.siting.model;

import java.util.List;
import org.jgrapht.alg.flow.DinicMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;

/**
 * How much demand the stations of a layout can serve in time, each no more than its capacity. The
 * demand of a point may be shared by stations, so it is a flow from points to stations.
 */
final class ServedDemand {

  private static final int FROM = -1;
  private static final int TO = -2;

  private final SitingProblem problem;
  private final List<CoverSets.CoverSet> sets;

  ServedDemand(SitingProblem problem) {
    this.problem = problem;
    this.sets = CoverSets.of(problem);
  }

  List<CoverSets.CoverSet> sets() {
    return sets;
  }

  double total() {
    return sets.stream().mapToDouble(CoverSets.CoverSet::weight).sum();
  }

  /** Of a layout. */
  double by(Layout layout) {
    if (layout.sites().noneMatch(site -> problem.site(site).isLimited())) {
      return sets.stream()
          .filter(set -> set.isReached(layout))
          .mapToDouble(CoverSets.CoverSet::weight)
          .sum();
    }
    return new DinicMFImpl<>(flows(layout)).getMaximumFlowValue(FROM, TO);
  }

  private SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> flows(Layout layout) {
    var flows =
        new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    flows.addVertex(FROM);
    flows.addVertex(TO);
    double all = total();
    layout
        .sites()
        .forEach(
            site -> {
              flows.addVertex(site);
              add(flows, site, TO, Math.min(all, problem.site(site).capacity()));
            });
    for (int i = 0; i < sets.size(); i++) {
      CoverSets.CoverSet set = sets.get(i);
      int vertex = problem.siteCount() + i;
      flows.addVertex(vertex);
      add(flows, FROM, vertex, set.weight());
      set.sites().stream()
          .filter(layout::has)
          .forEach(site -> add(flows, vertex, site, set.weight()));
    }
    return flows;
  }

  private static void add(
      SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> flows,
      int from,
      int to,
      double most) {
    flows.setEdgeWeight(flows.addEdge(from, to), most);
  }
}
