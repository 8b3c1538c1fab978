package org.tocsin.siting.city;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tocsin.siting.model.Answer;
import org.tocsin.siting.model.LocationModel;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.Site;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Solver;

/**
 * Asks models for their best layouts, and for nearly as good ones: of what the best one does, one
 * thing after another is forbidden, so that the second best is found for certain and others mostly.
 */
final class LayoutSearch {

  private final CityProblem city;
  private final Solver solver;
  private final Duration limit;
  private final int alternatives;
  private final List<Proposals.Told> answers = new ArrayList<>();
  private final Map<Layout, List<String>> found = new LinkedHashMap<>();

  /**
   * @param limit of each question to the solver
   * @param alternatives how many nearly as good layouts of each model at most
   */
  LayoutSearch(CityProblem city, Solver solver, Duration limit, int alternatives) {
    this.city = city;
    this.solver = solver;
    this.limit = limit;
    this.alternatives = alternatives;
    found.put(city.present(), new ArrayList<>());
  }

  Proposals ask(List<LocationModel> models) {
    models.forEach(this::ask);
    List<Proposals.Proposal> layouts = new ArrayList<>();
    found.forEach((layout, by) -> layouts.add(new Proposals.Proposal(layout, by)));
    return new Proposals(answers, layouts);
  }

  private void ask(LocationModel model) {
    SitingProblem problem = city.problem();
    Answer answer = model.solve(problem, solver, limit);
    double present = model.value(problem, city.present());
    answers.add(new Proposals.Told(answer, present, answer.reason()));
    answer
        .layout()
        .ifPresent(
            best -> {
              propose(best, model);
              nearlyAsGood(model, best).forEach(layout -> propose(layout, model));
            });
  }

  private void propose(Layout layout, LocationModel model) {
    List<String> by = found.computeIfAbsent(layout, l -> new ArrayList<>());
    if (!layout.equals(city.present())) {
      by.add(model.id());
    }
  }

  private List<Layout> nearlyAsGood(LocationModel model, Layout best) {
    SitingProblem problem = city.problem();
    List<Layout> others = new ArrayList<>();
    for (int site = 0; site < problem.siteCount() && alternatives > 0; site++) {
      Site.Standing standing = problem.site(site).standing();
      boolean isAdded = standing == Site.Standing.CANDIDATE && best.has(site);
      boolean isClosed = standing == Site.Standing.CLOSABLE && !best.has(site);
      if (isAdded) {
        without(model, site).filter(l -> !others.contains(l)).ifPresent(others::add);
      } else if (isClosed) {
        keeping(model, site).filter(l -> !others.contains(l)).ifPresent(others::add);
      }
    }
    Comparator<Layout> byValue =
        Comparator.comparingDouble(
            layout -> (model.isMaximised() ? -1 : 1) * model.value(problem, layout));
    return others.stream().sorted(byValue).limit(alternatives).toList();
  }

  private Optional<Layout> without(LocationModel model, int banned) {
    SitingProblem problem = city.problem();
    int[] kept = IntStream.range(0, problem.siteCount()).filter(i -> i != banned).toArray();
    List<SitingProblem.Exclusion> exclusions =
        problem.exclusions().stream()
            .filter(pair -> pair.one() != banned && pair.other() != banned)
            .map(
                pair ->
                    new SitingProblem.Exclusion(
                        less(pair.one(), banned), less(pair.other(), banned)))
            .toList();
    SitingProblem smaller =
        new SitingProblem(
            IntStream.of(kept).mapToObj(problem::site).toList(),
            problem.layers(),
            IntStream.of(kept).mapToObj(i -> problem.times()[i]).toArray(int[][]::new),
            exclusions,
            problem.limits());
    return model
        .solve(smaller, solver, limit)
        .layout()
        .map(layout -> Layout.of(layout.sites().map(i -> kept[i])));
  }

  private static int less(int site, int banned) {
    return site > banned ? site - 1 : site;
  }

  private Optional<Layout> keeping(LocationModel model, int kept) {
    SitingProblem problem = city.problem();
    List<Site> sites = new ArrayList<>(problem.sites());
    Site open = sites.get(kept);
    sites.set(kept, open.with(Site.Standing.FIXED));
    SitingProblem other =
        new SitingProblem(
            sites, problem.layers(), problem.times(), problem.exclusions(), problem.limits());
    return model.solve(other, solver, limit).layout();
  }
}
