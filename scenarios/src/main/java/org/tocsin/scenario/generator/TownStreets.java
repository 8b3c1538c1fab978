package org.tocsin.scenario.generator;

import org.tocsin.random.RandomStream;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadClass;
import org.tocsin.roads.RoadNetworkBuilder;
import org.tocsin.roads.SegmentSpec;
import org.tocsin.scenario.generator.TownPlan.Rank;

/**
 * Which stretches between the lines' crossings exist, for cars and on foot. Lanes have gaps: a gap
 * for cars is an alley on foot as often as not. Nothing crosses the river but the bridges.
 */
final class TownStreets {

  private static final double METRES_PER_DEGREE = 111_195;
  private static final double EAST_WEST_LANE = 0.88;
  private static final double NORTH_SOUTH_LANE = 0.52;
  private static final double ALLEY = 0.5;
  private static final double ONE_WAY_LANE = 0.18;
  private static final double JITTER_METRES = 14;

  private final TownPlan plan;
  private final Waters waters;
  private final RandomStream stream;
  private final RoadNetworkBuilder cars = new RoadNetworkBuilder(NetworkKind.CAR);
  private final RoadNetworkBuilder walkers = new RoadNetworkBuilder(NetworkKind.FOOT);
  private final double west;
  private final double south;
  private final double metresPerDegreeEast;
  private final double[][] x;
  private final double[][] y;

  TownStreets(TownPlan plan, double centreLongitude, double centreLatitude, RandomStream stream) {
    this.plan = plan;
    this.waters = new Waters(plan.width(), plan.height());
    this.stream = stream;
    this.metresPerDegreeEast =
        METRES_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(centreLatitude));
    this.west = centreLongitude - plan.width() / 2 / metresPerDegreeEast;
    this.south = centreLatitude - plan.height() / 2 / METRES_PER_DEGREE;
    this.x = new double[plan.columns()][plan.rows()];
    this.y = new double[plan.columns()][plan.rows()];
    layOut();
  }

  RoadNetworkBuilder cars() {
    return cars;
  }

  RoadNetworkBuilder walkers() {
    return walkers;
  }

  double longitude(double metresEast) {
    return round(west + metresEast / metresPerDegreeEast);
  }

  double latitude(double metresNorth) {
    return round(south + metresNorth / METRES_PER_DEGREE);
  }

  private void layOut() {
    for (int column = 0; column < plan.columns(); column++) {
      for (int row = 0; row < plan.rows(); row++) {
        placeCrossing(column, row);
      }
    }
    for (int column = 0; column < plan.columns(); column++) {
      for (int row = 0; row < plan.rows(); row++) {
        if (column + 1 < plan.columns()) {
          stretch(column, row, column + 1, row, plan.rowRank(row, column), true, row);
        }
        if (row + 1 < plan.rows()) {
          stretch(column, row, column, row + 1, plan.columnRank(column, row), false, column);
        }
      }
    }
  }

  /** Lanes wander; where a lane meets a street it keeps to the street's line. */
  private void placeCrossing(int column, int row) {
    double east = (stream.nextDouble() - 0.5) * 2 * JITTER_METRES;
    double north = (stream.nextDouble() - 0.5) * 2 * JITTER_METRES;
    x[column][row] = plan.x()[column] + (plan.columnRank()[column] == Rank.LANE ? east : east / 7);
    y[column][row] = plan.y()[row] + (plan.rowRank()[row] == Rank.LANE ? north : north / 7);
    double longitude = longitude(x[column][row]);
    double latitude = latitude(y[column][row]);
    cars.addJunction(longitude, latitude);
    walkers.addJunction(longitude, latitude);
  }

  private void stretch(int c1, int r1, int c2, int r2, Rank rank, boolean eastWest, int line) {
    double chance = stream.nextDouble();
    double alley = stream.nextDouble();
    double oneWay = stream.nextDouble();
    boolean crosses = waters.isWest(x[c1][r1], y[c1][r1]) != waters.isWest(x[c2][r2], y[c2][r2]);
    if (inLake(c1, r1) || inLake(c2, r2) || (crosses && !carriesBridge(rank, line))) {
      return;
    }
    String name = crosses ? StreetNames.bridge(line + 1) : StreetNames.of(rank, eastWest, line);
    SegmentSpec spec =
        SegmentSpec.between(crossing(c1, r1), crossing(c2, r2), new RoadClass(rank.roadClass()))
            .withName(name)
            .withId(c1 + "." + r1 + "-" + c2 + "." + r2);
    boolean exists = rank != Rank.LANE || chance < (eastWest ? EAST_WEST_LANE : NORTH_SOUTH_LANE);
    if (exists) {
      boolean only = rank == Rank.LANE && oneWay < ONE_WAY_LANE;
      cars.addSegment(only && line % 2 == 0 ? turned(spec, c1, r1, c2, r2) : spec.withOneWay(only));
      walkers.addSegment(spec);
    } else if (alley < ALLEY) {
      walkers.addSegment(
          SegmentSpec.between(crossing(c1, r1), crossing(c2, r2), new RoadClass("footway"))
              .withName(name)
              .withId(spec.ids().all().get(0)));
    }
  }

  /** A one-way stretch against the order of the lines. */
  private SegmentSpec turned(SegmentSpec spec, int c1, int r1, int c2, int r2) {
    return SegmentSpec.between(crossing(c2, r2), crossing(c1, r1), spec.roadClass())
        .withName(spec.name())
        .withId(spec.ids().all().get(0))
        .withOneWay(true);
  }

  private static boolean carriesBridge(Rank rank, int line) {
    return rank == Rank.RING || (rank == Rank.AVENUE && line / 10 % 2 == 1);
  }

  private boolean inLake(int column, int row) {
    return waters.inLake(x[column][row], y[column][row]);
  }

  private int crossing(int column, int row) {
    return column * plan.rows() + row;
  }

  /** Seven decimals: a centimetre, as OpenStreetMap keeps them. */
  private static double round(double degrees) {
    return Math.round(degrees * 1e7) / 1e7;
  }
}
