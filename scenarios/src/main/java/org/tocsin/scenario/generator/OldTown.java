package org.tocsin.scenario.generator;

import java.util.Map;
import java.util.Objects;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.NetworkReduction;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;

/**
 * A generated old town: ring, avenues, streets, lanes with gaps and dead ends, one-way lanes, a
 * river with few bridges, a lake. The same number of junctions, seed and centre give the same town
 * on every machine.
 *
 * @param networks for cars and on foot, simplified, each strongly connected
 * @param southWest corner of the town's box
 * @param northEast the opposite corner
 */
public record OldTown(
    Map<NetworkKind, RoadNetwork> networks, Position southWest, Position northEast) {

  public static final int FEWEST_JUNCTIONS = 100;
  public static final int MOST_JUNCTIONS = 20_000;

  /** Gaps, the lake and contracted corners take about a sixth of the crossings. */
  private static final double CROSSINGS_PER_JUNCTION = 1.185;

  private static final double TOLERANCE = 0.02;
  private static final int MOST_TRIES = 12;

  public OldTown {
    networks = Map.copyOf(networks);
  }

  /**
   * Makes a town.
   *
   * @param junctions how many the car network should have; met within 5 %
   * @throws IllegalArgumentException if that is outside 100 to 20,000
   */
  public static OldTown generate(int junctions, long seed, Position centre) {
    if (junctions < FEWEST_JUNCTIONS || junctions > MOST_JUNCTIONS) {
      throw new IllegalArgumentException(
          "junctions: " + junctions + "; " + FEWEST_JUNCTIONS + " to " + MOST_JUNCTIONS);
    }
    double lattice = junctions * CROSSINGS_PER_JUNCTION;
    OldTown best = null;
    int bestMiss = Integer.MAX_VALUE;
    for (int tries = 0; tries < MOST_TRIES && bestMiss > TOLERANCE * junctions; tries++) {
      OldTown town = build(lattice, seed, centre);
      int found = town.cars().junctionCount();
      if (best == null || Math.abs(found - junctions) < bestMiss) {
        best = town;
        bestMiss = Math.abs(found - junctions);
      }
      lattice *= junctions / (double) Math.max(1, found);
    }
    return Objects.requireNonNull(best);
  }

  public RoadNetwork cars() {
    return Objects.requireNonNull(networks.get(NetworkKind.CAR));
  }

  /** A town whose lines cross about so many times. */
  private static OldTown build(double crossings, long seed, Position centre) {
    int rows = Math.max(6, (int) Math.round(Math.sqrt(crossings * 1.3)));
    int columns = Math.max(5, (int) Math.round(crossings / rows));
    RandomStreams streams = new RandomStreams(seed, 0);
    TownPlan plan = TownPlan.draw(columns, rows, streams.stream(Role.CITY, 1));
    TownStreets streets =
        new TownStreets(plan, centre.longitude(), centre.latitude(), streams.stream(Role.CITY, 2));
    NetworkReduction cars = streets.cars().simplified();
    NetworkReduction walkers = streets.walkers().simplified();
    return new OldTown(
        Map.of(NetworkKind.CAR, cars.network(), NetworkKind.FOOT, walkers.network()),
        new Position(streets.longitude(0), streets.latitude(0)),
        new Position(streets.longitude(plan.width()), streets.latitude(plan.height())));
  }
}
