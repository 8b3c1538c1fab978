package org.tocsin.roads;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * A generated network for properties: junctions on a coarse grid and lengths from few values, so
 * that equal times, loops, parallel and one-way segments and unreachable corners are common.
 */
final class RandomStreets {

  final Streets streets;
  final RoadNetwork network;
  private final Random random;

  private RandomStreets(long seed, int mostJunctions) {
    random = new Random(seed);
    int junctions = 1 + random.nextInt(mostJunctions);
    StreetPlan plan = new StreetPlan();
    for (int j = 0; j < junctions; j++) {
      plan.junction(100 * random.nextInt(6) + 0.1 * j, 100 * random.nextInt(6));
    }
    int segments = 1 + random.nextInt(3 * junctions);
    for (int s = 0; s < segments; s++) {
      plan.segment(random.nextInt(junctions), random.nextInt(junctions), this::details);
    }
    network = plan.network();
    streets = StreetPlan.streets(network);
  }

  static RandomStreets of(long seed) {
    return new RandomStreets(seed, 14);
  }

  /** Up to some sixty junctions. */
  static RandomStreets large(long seed) {
    return new RandomStreets(seed, 60);
  }

  private SegmentSpec details(SegmentSpec spec) {
    SegmentSpec detailed =
        spec.withMetres(random.nextInt(8) == 0 ? 0 : 10 + 50 * random.nextInt(5))
            .withOneWay(random.nextInt(3) == 0)
            .withMaxSpeed(random.nextInt(4) == 0 ? 18 : 0);
    if (random.nextInt(5) == 0) {
      detailed = detailed.withGiven("engine", random.nextInt(9000), 3000);
    }
    int bends = random.nextInt(4);
    double[] longitudes = new double[bends + 2];
    double[] latitudes = new double[bends + 2];
    for (int i = 0; i < bends + 2; i++) {
      longitudes[i] = StreetPlan.longitude(600 * random.nextDouble());
      latitudes[i] = StreetPlan.latitude(600 * random.nextDouble());
    }
    return detailed.withShape(longitudes, latitudes);
  }

  /**
   * Places on streets (junctions and the middle of segments more often than by chance) and off
   * them.
   */
  List<Location> places(int count) {
    List<Location> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int segment = random.nextInt(network.segmentCount());
      switch (random.nextInt(5)) {
        case 0 -> places.add(streets.onStreet(NetworkKind.CAR, segment, random.nextInt(2)));
        case 1 -> places.add(streets.onStreet(NetworkKind.CAR, segment, 0.5));
        case 2 -> places.add(streets.onStreet(NetworkKind.CAR, 0, random.nextDouble()));
        case 3 -> places.add(streets.onStreet(NetworkKind.CAR, segment, random.nextDouble()));
        default -> places.add(nearby());
      }
    }
    return places;
  }

  private Location nearby() {
    int segment = random.nextInt(network.segmentCount());
    Position centre = network.junction(network.segment(segment).from());
    return streets.locate(
        centre.longitude() + (random.nextDouble() - 0.5) * 0.004,
        centre.latitude() + (random.nextDouble() - 0.5) * 0.004);
  }

  /** Conditions after some random changes. */
  WritableRoadConditions conditions(int changes) {
    WritableRoadConditions conditions = new WritableRoadConditions(streets);
    change(conditions, changes);
    return conditions;
  }

  /**
   * Some roads close, reopen, or slow down to one of few speeds, so that equal times stay common.
   */
  void changeInSteps(WritableRoadConditions conditions, int changes) {
    for (int i = 0; i < changes; i++) {
      int segment = random.nextInt(network.segmentCount());
      switch (random.nextInt(6)) {
        case 0, 1 -> conditions.close(NetworkKind.CAR, segment);
        case 2 -> conditions.seal(NetworkKind.CAR, segment);
        case 3 -> conditions.reopen(NetworkKind.CAR, segment);
        case 4 -> reopenSome(conditions);
        default -> conditions.scaleSpeed(NetworkKind.CAR, segment, 0.25 * (1 << random.nextInt(4)));
      }
    }
  }

  void change(WritableRoadConditions conditions, int changes) {
    for (int i = 0; i < changes; i++) {
      int segment = random.nextInt(network.segmentCount());
      switch (random.nextInt(5)) {
        case 0 -> conditions.close(NetworkKind.CAR, segment);
        case 1 -> conditions.seal(NetworkKind.CAR, segment);
        case 2 -> conditions.scaleSpeed(NetworkKind.CAR, segment, 0.25 + 2 * random.nextDouble());
        case 3 -> reopenSome(conditions);
        default -> conditions.reopen(NetworkKind.CAR, segment);
      }
    }
  }

  private void reopenSome(WritableRoadConditions conditions) {
    TreeSet<Integer> changed = new TreeSet<>();
    conditions.changes().forEach(change -> changed.add(change.segment()));
    for (int segment : changed) {
      conditions.reopen(NetworkKind.CAR, segment);
      if (random.nextBoolean()) {
        conditions.scaleSpeed(NetworkKind.CAR, segment, 1);
      }
    }
  }
}
