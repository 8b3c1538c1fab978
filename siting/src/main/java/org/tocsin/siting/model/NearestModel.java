package org.tocsin.siting.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.Site;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Solver;

/**
 * Finds the layout with the least sum of nearest costs. Where only the number of new sites is
 * limited, a good layout and a bound are found first, and the solver gets only the sites between
 * them: alone it is too slow by far.
 */
final class NearestModel {

  /** What sums of many costs may be off by. */
  private static final double RELATIVE_ERROR = 1e-9;

  private final LocationModel model;
  private final NearestCosts costs;
  private final SitingProblem problem;

  NearestModel(LocationModel model, NearestCosts costs, SitingProblem problem) {
    this.model = model;
    this.costs = costs;
    this.problem = problem;
  }

  Optional<String> obstacle() {
    long lost = costs.lost();
    return lost == 0
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT, "%d of %d demands can be reached from no site", lost, costs.size()));
  }

  Answer solve(Solver solver, Duration limit) {
    long start = System.nanoTime();
    boolean onlyCounted =
        Double.isInfinite(problem.limits().budget())
            && problem.exclusions().isEmpty()
            && problem.sites().stream().noneMatch(s -> s.standing() == Site.Standing.CLOSABLE)
            && costs.areFinite();
    if (obstacle().isPresent() || !onlyCounted || problem.limits().add() == 0) {
      return new RadiusProgram(problem, costs).formulation().solve(model, problem, solver, limit);
    }
    Layout known = Interchange.improve(problem, costs);
    double value = costs.of(known);
    double better = costs.areWhole() ? value - 1 + 1e-6 : value * (1 - RELATIVE_ERROR);
    MedianBound bound = new MedianBound(problem, costs);
    bound.raise(value, better, start + limit.toNanos() / 2);
    if (bound.bound() > better) {
      return answer(Answer.Proof.OPTIMAL, known, value, start);
    }
    return among(bound, better, known, solver, limit, start);
  }

  /** Solves it for the sites that a better layout could have. */
  private Answer among(
      MedianBound bound, double better, Layout known, Solver solver, Duration limit, long start) {
    List<Integer> left = new ArrayList<>();
    List<Site> sites = new ArrayList<>();
    int taken = 0;
    for (int i = 0; i < problem.siteCount(); i++) {
      if (!bound.isRefuted(i, better)) {
        boolean isRequired = bound.isRequired(i, better);
        taken += isRequired ? 1 : 0;
        left.add(i);
        Site site = problem.site(i);
        sites.add(isRequired ? site.with(Site.Standing.FIXED) : site);
      }
    }
    NearestCosts cheap = costs.upTo(demand -> bound.mostCost(demand, better)).among(left);
    if (left.isEmpty() || cheap.lost() > 0) {
      return answer(Answer.Proof.OPTIMAL, known, costs.of(known), start);
    }
    int[][] times = left.stream().map(site -> problem.times()[site]).toArray(int[][]::new);
    SitingProblem small =
        new SitingProblem(
            sites,
            problem.layers(),
            times,
            List.of(),
            problem.limits().withAdd(problem.limits().add() - taken));
    Duration rest = limit.minus(Formulation.since(start));
    Answer found =
        rest.isNegative()
            ? Answer.none(model, Answer.Proof.NOTHING, "", Duration.ZERO)
            : new RadiusProgram(small, cheap).formulation().solve(model, small, solver, rest);
    return joined(found, left, bound, known, start);
  }

  private Answer joined(
      Answer small, List<Integer> left, MedianBound bound, Layout known, long start) {
    Layout best = known;
    if (small.layout().isPresent()) {
      Layout found = Layout.of(small.layout().get().sites().map(left::get));
      best = costs.of(found) < costs.of(known) ? found : known;
    }
    double value = costs.of(best);
    // What was left out can't be better than the known layout; what was kept, than its own bound.
    if (small.proof() == Answer.Proof.OPTIMAL || small.proof() == Answer.Proof.INFEASIBLE) {
      return answer(Answer.Proof.OPTIMAL, best, value, start);
    }
    double low =
        small.proof() == Answer.Proof.BOUNDED
            ? Math.max(bound.bound(), small.bound())
            : bound.bound();
    return new Answer(
        model.id(),
        Answer.Proof.BOUNDED,
        Optional.of(best),
        model.value(problem, best),
        Math.min(low, value),
        "",
        Formulation.since(start));
  }

  private Answer answer(Answer.Proof proof, Layout layout, double value, long start) {
    return new Answer(
        model.id(), proof, Optional.of(layout), value, value, "", Formulation.since(start));
  }
}
