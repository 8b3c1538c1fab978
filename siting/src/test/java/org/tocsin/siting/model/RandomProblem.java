package org.tocsin.siting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.tocsin.siting.problem.DemandLayer;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.Limits;
import org.tocsin.siting.problem.Site;
import org.tocsin.siting.problem.SitingProblem;

/** A small problem with everything in it, and the best layout by looking at all of them. */
final class RandomProblem {

  private static final List<String> TIERS = List.of("micro", "central");

  private RandomProblem() {}

  static SitingProblem of(long seed) {
    Random random = new Random(seed);
    int sites = 3 + random.nextInt(6);
    int points = 1 + random.nextInt(8);
    List<Site> all = new ArrayList<>();
    for (int i = 0; i < sites; i++) {
      Site.Standing standing =
          switch (random.nextInt(6)) {
            case 0 -> Site.Standing.FIXED;
            case 1 -> Site.Standing.CLOSABLE;
            default -> Site.Standing.CANDIDATE;
          };
      all.add(
          new Site(
              "s" + i,
              TIERS.get(random.nextInt(2)),
              standing,
              random.nextInt(4),
              1 + random.nextInt(2)));
    }
    int[][] times = new int[sites][points];
    for (int[] row : times) {
      for (int point = 0; point < points; point++) {
        row[point] = random.nextInt(12) == 0 ? SitingProblem.UNREACHABLE : random.nextInt(10);
      }
    }
    List<DemandLayer> layers = new ArrayList<>();
    layers.add(layer("fire", random, points, Set.of()));
    if (random.nextBoolean()) {
      layers.add(layer("first", random, points, Set.of("micro")));
    }
    List<SitingProblem.Exclusion> exclusions =
        random.nextBoolean() ? List.of() : List.of(new SitingProblem.Exclusion(0, sites - 1));
    int close = random.nextInt(2);
    Limits limits =
        new Limits(
            1 + random.nextInt(3),
            0,
            close,
            random.nextBoolean() ? Double.POSITIVE_INFINITY : random.nextInt(8));
    return new SitingProblem(all, layers, times, exclusions, limits);
  }

  /** The same, with stations of which some can serve only a part of the demand. */
  static SitingProblem capacitated(long seed) {
    SitingProblem problem = of(seed);
    Random random = new Random(seed + 2);
    List<Site> sites =
        problem.sites().stream()
            .map(s -> random.nextInt(4) == 0 ? s : s.withCapacity(random.nextInt(9) * 0.74))
            .toList();
    return new SitingProblem(
        sites, problem.layers(), problem.times(), problem.exclusions(), problem.limits());
  }

  /** Only candidates, and only a number of new ones: what the search of medians is for. */
  static SitingProblem counted(long seed) {
    Random random = new Random(seed);
    int sites = 4 + random.nextInt(8);
    int points = 2 + random.nextInt(12);
    List<Site> all =
        IntStream.range(0, sites)
            .mapToObj(
                i ->
                    i == 0 && random.nextBoolean()
                        ? new Site("s0", "", Site.Standing.FIXED, 1, 1)
                        : Site.candidate("s" + i, 1))
            .toList();
    int[][] times = new int[sites][points];
    for (int[] row : times) {
      for (int point = 0; point < points; point++) {
        row[point] = random.nextInt(30);
      }
    }
    return new SitingProblem(
        all,
        List.of(layer("all", random, points, Set.of())),
        times,
        List.of(),
        Limits.adding(1 + random.nextInt(4)));
  }

  /** Layouts that differ by less than a ten-thousandth, which is not the same as being equal. */
  static SitingProblem close(long seed) {
    SitingProblem problem = counted(seed);
    Random random = new Random(seed + 1);
    double[] weights =
        random.doubles(problem.pointCount(), 100_000, 100_009).map(Math::rint).toArray();
    return problem.with(List.of(new DemandLayer("all", weights, Set.of(), 12, 12)));
  }

  private static DemandLayer layer(String id, Random random, int points, Set<String> tiers) {
    double scale = random.nextBoolean() ? 1 : 0.37;
    double[] weights = random.ints(points, 0, 5).mapToDouble(weight -> weight * scale).toArray();
    int within = 2 + random.nextInt(6);
    return new DemandLayer(id, weights, tiers, within, within + random.nextInt(4));
  }

  /** The best value of all layouts that are allowed; the worst if none has what is demanded. */
  static double bestByBruteForce(LocationModel model, SitingProblem problem) {
    double best = model.worst();
    for (int set = 0; set < 1 << problem.siteCount(); set++) {
      int chosen = set;
      Layout layout =
          Layout.of(IntStream.range(0, problem.siteCount()).filter(i -> (chosen >> i & 1) == 1));
      if (layout.isAllowed(problem)) {
        double value = model.value(problem, layout);
        best = model.isBetter(value, best) ? value : best;
      }
    }
    return best;
  }
}
