package org.tocsin.benchmark;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.tocsin.city.Station;
import org.tocsin.drill.Drill;
import org.tocsin.roads.Location;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.Streets;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.Travel;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.WritableRoadConditions;
import org.tocsin.time.Distance;

/**
 * What a change of the roads costs one replication that has travel trees of its own from 50
 * stations in Harbin: all of them are asked for after each change. One street stays closed
 * throughout, so that the trees are never those of the map.
 */
final class RoadChangeRun {

  private static final int TREES = 50;
  private static final int WARM_UPS = 2000;
  private static final int ROUNDS = 10_000;
  private static final int MANY_ROUNDS = 15;
  private static final double MANY = 0.01;
  private static final long SEED = 1;

  private final Streets streets;
  private final RoadNetwork network;
  private final WritableRoadConditions conditions;
  private final List<Location> stations;
  private final TravelMode mode;
  private final Travel travel;
  private final Random random = new Random(SEED);

  private RoadChangeRun(Drill drill) {
    streets = drill.city().streets();
    network = streets.network(NetworkKind.CAR);
    conditions = new WritableRoadConditions(streets);
    stations = drill.city().stations().stream().map(Station::location).limit(TREES).toList();
    mode = drill.city().units().get(0).type().outbound();
    travel = new Travel(streets, conditions);
  }

  public static void main(String[] arguments) {
    Optional<String> obstacle = HarbinDrill.obstacle();
    if (obstacle.isPresent()) {
      System.err.println("benchmarks: " + obstacle.get());
      System.exit(2);
    }
    System.out.printf(
        "Java %s, load %.1f before%n%n", System.getProperty("java.version"), CpuTime.machineLoad());
    RoadChangeRun run = new RoadChangeRun(HarbinDrill.load(System.getenv()));
    System.out.println(run.network);
    Table.head();
    run.single(WARM_UPS, false);
    run.single(ROUNDS, true);
    run.many();
    System.out.printf("%nload %.1f after%n", CpuTime.machineLoad());
  }

  /** One two-way street is closed, and reopened. */
  private void single(int rounds, boolean told) {
    conditions.close(NetworkKind.CAR, twoWay());
    ask(travel);
    double[] closing = new double[rounds];
    double[] reopening = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      int segment = twoWay();
      closing[i] = micros(() -> closeAll(segment));
      reopening[i] = micros(() -> reopenAll(segment));
    }
    if (told) {
      tell("one two-way street closed", closing);
      tell("one two-way street reopened", reopening);
    }
  }

  private int twoWay() {
    while (true) {
      int segment = random.nextInt(network.segmentCount());
      if (!network.segment(segment).oneWay() && !conditions.isClosed(NetworkKind.CAR, segment)) {
        return segment;
      }
    }
  }

  /** Until all trees are right again. */
  private double micros(Runnable change) {
    long before = System.nanoTime();
    change.run();
    ask(travel);
    return (System.nanoTime() - before) / 1000.0;
  }

  private void ask(Travel whom) {
    for (Location station : stations) {
      whom.from(station, mode, TimeBand.ALWAYS);
    }
  }

  private static void tell(String what, double[] micros) {
    Arrays.sort(micros);
    Table.atMost(200, what + ": median, us", "%.0f", micros[micros.length / 2]);
    Table.atMost(10_000, what + ": 95 %, us", "%.0f", micros[micros.length * 95 / 100]);
    Table.row(what + ": longest, us", "%.0f", micros[micros.length - 1]);
  }

  /** One street of a hundred is closed at once, and reopened; against trees found anew. */
  private void many() {
    double[] closing = new double[MANY_ROUNDS];
    double[] reopening = new double[MANY_ROUNDS];
    double[] closedAnew = new double[MANY_ROUNDS];
    double[] openAnew = new double[MANY_ROUNDS];
    for (int i = 0; i < MANY_ROUNDS; i++) {
      int[] some = some();
      closing[i] = micros(() -> closeAll(some));
      closedAnew[i] = microsAnew();
      reopening[i] = micros(() -> reopenAll(some));
      openAnew[i] = microsAnew();
    }
    tellRatio("1 % of all streets closed at once", closing, closedAnew);
    tellRatio("1 % of all streets reopened at once", reopening, openAnew);
  }

  private int[] some() {
    int count = network.segmentCount();
    return random
        .ints(0, count)
        .filter(segment -> !conditions.isClosed(NetworkKind.CAR, segment))
        .distinct()
        .limit((int) (MANY * count))
        .toArray();
  }

  private void closeAll(int... segments) {
    for (int segment : segments) {
      conditions.close(NetworkKind.CAR, segment);
    }
  }

  private void reopenAll(int... segments) {
    for (int segment : segments) {
      conditions.reopen(NetworkKind.CAR, segment);
    }
  }

  /** The same trees under the same streets for somebody who knows none, not even of the map. */
  private double microsAnew() {
    Map<NetworkKind, RoadNetwork> networks = new EnumMap<>(NetworkKind.class);
    networks.put(NetworkKind.CAR, network);
    Travel anew = new Travel(new Streets(networks, Distance.ofMetres(500)), conditions);
    // The times on its arcs, which it would not have to find in a drill, are not counted.
    anew.leastMillisPerMetre(mode, TimeBand.ALWAYS);
    long before = System.nanoTime();
    ask(anew);
    return (System.nanoTime() - before) / 1000.0;
  }

  private static void tellRatio(String what, double[] repaired, double[] anew) {
    double[] ratios = new double[repaired.length];
    Arrays.setAll(ratios, i -> repaired[i] / anew[i]);
    Table.row(what + ": ms", "%.1f", CpuTime.median(repaired) / 1000);
    Table.row("... all trees found anew: ms", "%.1f", CpuTime.median(anew) / 1000);
    Table.atMost(1, "... the ratio of the two", "%.2f", CpuTime.median(ratios));
  }
}
