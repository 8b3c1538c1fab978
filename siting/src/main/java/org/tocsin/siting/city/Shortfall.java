package org.tocsin.siting.city;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.roads.Location;
import org.tocsin.siting.model.Answer;
import org.tocsin.siting.model.SetCovering;
import org.tocsin.siting.problem.DemandLayer;
import org.tocsin.siting.problem.Limits;
import org.tocsin.siting.problem.Site;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Solver;

/**
 * Why no layout that is allowed has all demand within reach, and what would.
 *
 * @param places those of demand that neither a station nor a candidate reaches in time, with most
 *     demand first
 * @param perDay incidents there
 * @param candidates how many of the candidates would have the rest within reach; empty if that was
 *     not found in time
 * @param extra how many sites at those places would have them within reach too; empty if that was
 *     not found in time
 */
public record Shortfall(
    List<Location> places, double perDay, OptionalInt candidates, OptionalInt extra) {

  public Shortfall {
    places = List.copyOf(places);
  }

  static Shortfall of(CityProblem city, Solver solver, Duration limit, int threads)
      throws InterruptedException {
    SitingProblem problem = city.problem();
    Set<Integer> lost = new TreeSet<>();
    double perDay = 0;
    List<DemandLayer> rest = new ArrayList<>();
    for (DemandLayer layer : problem.layers()) {
      double[] weights = layer.weights().clone();
      for (int point = 0; point < weights.length; point++) {
        if (weights[point] > 0 && !isReached(problem, layer, point)) {
          lost.add(point);
          perDay += weights[point];
          weights[point] = 0;
        }
      }
      rest.add(new DemandLayer(layer.id(), weights, layer.tiers(), layer.within(), layer.beyond()));
    }
    List<Integer> heaviest =
        lost.stream()
            .sorted((a, b) -> Double.compare(weight(problem, b), weight(problem, a)))
            .toList();
    return new Shortfall(
        heaviest.stream().map(city.points()::get).toList(),
        perDay,
        fewest(problem.with(rest).with(Limits.unlimited()), solver, limit),
        extra(city, List.copyOf(lost), solver, limit, threads));
  }

  private static boolean isReached(SitingProblem problem, DemandLayer layer, int point) {
    return IntStream.range(0, problem.siteCount())
        .anyMatch(site -> problem.covers(layer, site, point, layer.within()));
  }

  private static double weight(SitingProblem problem, int point) {
    return problem.layers().stream().mapToDouble(layer -> layer.weights()[point]).sum();
  }

  private static OptionalInt fewest(SitingProblem problem, Solver solver, Duration limit) {
    List<Site> sites =
        problem.sites().stream()
            .map(site -> site.standing() == Site.Standing.CANDIDATE ? site.withCost(1) : site)
            .toList();
    Answer answer =
        new SetCovering()
            .solve(
                new SitingProblem(
                    sites,
                    problem.layers(),
                    problem.times(),
                    problem.exclusions(),
                    problem.limits()),
                solver,
                limit);
    return answer.layout().isPresent()
        ? OptionalInt.of((int) Math.round(answer.value()))
        : OptionalInt.empty();
  }

  /** Stations of each layer's own tier at the places that are lost for it. */
  private static OptionalInt extra(
      CityProblem city, List<Integer> lost, Solver solver, Duration limit, int threads)
      throws InterruptedException {
    if (lost.isEmpty()) {
      return OptionalInt.of(0);
    }
    SitingQuestion question = city.question();
    List<Location> spots = lost.stream().map(city.points()::get).toList();
    List<Site> sites = new ArrayList<>();
    List<SiteTimes.Start> starts = new ArrayList<>();
    List<DemandLayer> layers = new ArrayList<>();
    for (int l = 0; l < question.layers().size(); l++) {
      DemandLayer layer = city.problem().layers().get(l);
      Tier tier = question.layers().get(l).tier();
      List<Unit> crews =
          Garrison.usual(question.drill().city(), tier)
              .map(garrison -> CityProblem.crews(question, garrison.units()))
              .orElse(List.of());
      for (Location spot : spots) {
        sites.add(Site.candidate(tier + "-" + sites.size(), 1));
        starts.add(new SiteTimes.Start(spot, crews));
      }
      double[] weights =
          lost.stream()
              .mapToDouble(
                  point -> isReached(city.problem(), layer, point) ? 0 : layer.weights()[point])
              .toArray();
      layers.add(new DemandLayer(layer.id(), weights, Set.of(), layer.within(), layer.beyond()));
    }
    int[][] times =
        new SiteTimes(question.drill().city().streets(), question.hour(), spots)
            .from(starts, threads);
    return fewest(
        new SitingProblem(sites, layers, times, List.of(), Limits.unlimited()), solver, limit);
  }
}
