package org.tocsin.siting.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tocsin.city.Unit;
import org.tocsin.roads.Location;
import org.tocsin.roads.NearestTimes;
import org.tocsin.roads.Streets;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTree;
import org.tocsin.siting.problem.SitingProblem;

/**
 * Expected milliseconds from notification to arrival, as the simulation has them: mean turnout, the
 * constant part, and the way through the streets in the unit's own mode, with the mean of its
 * noise; by the quickest unit.
 */
final class SiteTimes {

  /** Where crews start from, and those who do. */
  record Start(Location place, List<Unit> units) {}

  private final Streets streets;
  private final SitingHour hour;
  private final List<Location> points;

  SiteTimes(Streets streets, SitingHour hour, List<Location> points) {
    this.streets = streets;
    this.hour = hour;
    this.points = points;
  }

  /** A row for each start. */
  int[][] from(List<Start> starts, int threads) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<int[]>> rows = new ArrayList<>();
      starts.forEach(start -> rows.add(pool.submit(() -> from(start))));
      int[][] times = new int[starts.size()][];
      for (int i = 0; i < times.length; i++) {
        times[i] = rows.get(i).get();
      }
      return times;
    } catch (ExecutionException e) {
      throw new IllegalStateException("travel times could not be found", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private int[] from(Start start) {
    int[] best = new int[points.size()];
    Arrays.fill(best, SitingProblem.UNREACHABLE);
    Map<TravelMode, List<Unit>> byMode = new LinkedHashMap<>();
    start
        .units()
        .forEach(u -> byMode.computeIfAbsent(u.type().outbound(), m -> new ArrayList<>()).add(u));
    byMode.forEach(
        (mode, units) -> {
          NearestTimes ways =
              streets.travelTimes(mode, hour.band()).fromNearest(List.of(start.place()));
          for (int i = 0; i < best.length; i++) {
            best[i] = Math.min(best[i], quickest(units, ways.millisTo(points.get(i))));
          }
        });
    return best;
  }

  private int quickest(List<Unit> units, int network) {
    long least = SitingProblem.UNREACHABLE;
    for (Unit unit : units) {
      if (network != TravelTree.UNREACHABLE) {
        long travel = unit.readiness().expectedTravel().millis(network);
        least = Math.min(least, hour.turnoutMillis(unit) + travel);
      }
    }
    return (int) least;
  }
}
