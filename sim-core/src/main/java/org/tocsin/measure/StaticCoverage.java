package org.tocsin.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Tier;
import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Places;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.Streets;

/**
 * What the layout of stations in service promises: the share of street length within each target
 * time of any unit in its station, and of everyday demand within that of one that could help, by
 * tier and by any. Exact, so its shares have no interval.
 */
public final class StaticCoverage {

  private static final double PIECE_METRES = 100;

  private final Drill drill;
  private final StaticReach reach;
  private final int tiers;

  public StaticCoverage(Drill drill) {
    this.drill = drill;
    this.reach = new StaticReach(drill);
    this.tiers = drill.city().tiers().size();
  }

  /** Expected times at the middle of every segment of the car network. */
  public StreetCoverage streets() {
    Streets streets = drill.city().streets();
    int segments = streets.network(NetworkKind.CAR).segmentCount();
    int[][] byTier = new int[tiers][segments];
    int[] best = new int[segments];
    for (int segment = 0; segment < segments; segment++) {
      int[] expected = reach.expectedMillis(streets.onStreet(NetworkKind.CAR, segment, 0.5));
      best[segment] = StaticReach.NEVER_MILLIS;
      for (int tier = 0; tier < tiers; tier++) {
        byTier[tier][segment] = expected[tier];
        best[segment] = Math.min(best[segment], expected[tier]);
      }
    }
    return new StreetCoverage(best, byTier);
  }

  /** Shares of street length and of demand, for every target of the drill, any tier first. */
  public List<CoverageResult> results() {
    List<CoverageResult> results = new ArrayList<>(shares("static.streets", streetTally()));
    Tally demand = demandTally();
    if (demand.total > 0) {
      results.addAll(shares("static.demand", demand));
    }
    return results;
  }

  /** Long segments are looked at piece by piece: their ends may be near and their middle far. */
  private Tally streetTally() {
    Streets streets = drill.city().streets();
    RoadNetwork network = streets.network(NetworkKind.CAR);
    Tally tally = new Tally();
    for (int segment = 0; segment < network.segmentCount(); segment++) {
      double metres = network.segment(segment).metres();
      int pieces = (int) Math.max(1, Math.ceil(metres / PIECE_METRES));
      for (int piece = 0; piece < pieces; piece++) {
        double fraction = (piece + 0.5) / pieces;
        int[] expected = reach.expectedMillis(streets.onStreet(NetworkKind.CAR, segment, fraction));
        tally.add(expected, metres / pieces);
      }
    }
    return tally;
  }

  /** Each incident by the units that could help with it. */
  private Tally demandTally() {
    Tally tally = new Tally();
    // Several types of incidents often have the same places.
    Map<Places, int[][]> expectedAt = new IdentityHashMap<>();
    for (DemandEntry entry : drill.demand()) {
      if (entry instanceof PoissonDemand poisson) {
        Capabilities needed = poisson.type().need().fullForce();
        Places places = poisson.places();
        int[][] expected = expectedAt.computeIfAbsent(places, this::expectedAt);
        double total = places.totalWeight();
        for (int i = 0; i < places.size(); i++) {
          if (places.weight(i) > 0) {
            tally.add(
                reach.bestOf(expected[i], needed), poisson.perDay() * places.weight(i) / total);
          }
        }
      }
    }
    return tally;
  }

  private int[][] expectedAt(Places places) {
    return IntStream.range(0, places.size())
        .mapToObj(i -> reach.expectedOfCrews(places.place(i).location()))
        .toArray(int[][]::new);
  }

  private List<CoverageResult> shares(String id, Tally tally) {
    List<CoverageResult> results = new ArrayList<>();
    List<Duration> targets = drill.coverageTargets();
    for (int tier = -1; tier < tiers; tier++) {
      for (int target = 0; target < targets.size(); target++) {
        Optional<Tier> named =
            tier < 0 ? Optional.empty() : Optional.of(drill.city().tiers().get(tier));
        double share = tally.covered[tier + 1][target] / tally.total;
        String fullId = named.map(t -> id + "." + t.id()).orElse(id);
        results.add(new CoverageResult(fullId, named, targets.get(target), Estimate.exact(share)));
      }
    }
    return results;
  }

  /** Weights covered, by tier (0: any) and target. */
  private final class Tally {
    final double[][] covered = new double[tiers + 1][drill.coverageTargets().size()];
    double total;

    void add(int[] expectedMillis, double weight) {
      total += weight;
      for (int target = 0; target < drill.coverageTargets().size(); target++) {
        long within = drill.coverageTargets().get(target).toMillis();
        boolean any = false;
        for (int tier = 0; tier < tiers; tier++) {
          if (expectedMillis[tier] <= within) {
            covered[tier + 1][target] += weight;
            any = true;
          }
        }
        covered[0][target] += any ? weight : 0;
      }
    }
  }
}
