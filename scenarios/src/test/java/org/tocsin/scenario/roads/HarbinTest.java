package org.tocsin.scenario.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.junit.jupiter.api.Test;
import org.tocsin.roads.Closure;
import org.tocsin.roads.Location;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.NetworkReduction;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadChange;
import org.tocsin.roads.RoadClass;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.Streets;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.Travel;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTimes;
import org.tocsin.roads.TravelTree;
import org.tocsin.roads.WritableRoadConditions;
import org.tocsin.time.Distance;
import org.tocsin.time.Speed;

/**
 * Real extracts: their size, JGraphT's Dijkstra as the oracle of travel times on Harbin, and trees
 * that follow changes of its streets.
 */
class HarbinTest {

  private static final TravelMode DRIVE =
      new TravelMode(
          "drive",
          NetworkKind.CAR,
          Map.of(
              new RoadClass("trunk"),
              Speed.ofKilometresPerHour(60),
              new RoadClass("residential"),
              Speed.ofKilometresPerHour(25)),
          Speed.ofKilometresPerHour(40),
          1,
          true,
          Speed.ofKilometresPerHour(10));

  /**
   * With service roads, 13,856 and 1,982 junctions were counted elsewhere, where nodes that join
   * nothing but two pieces of one street were kept and access tags were not read.
   */
  @Test
  void extractsHaveTheJunctionsThatWereCountedElsewhere() throws IOException {
    assertThat(junctionsBeforeContraction("osm/harbin-2024.osm.pbf"))
        .isCloseTo(13_856, withinPercentage(0.5));
    assertThat(junctionsBeforeContraction("osm/porto.osm.pbf"))
        .isCloseTo(1_982, withinPercentage(10));
  }

  @Test
  void travelTimesOnHarbinEqualThoseOfJGraphT() throws IOException {
    RoadNetwork cars = cars("osm/harbin-2024.osm.pbf", Set.of());
    Streets streets = new Streets(Map.of(NetworkKind.CAR, cars), Distance.ofMetres(500));
    TravelTimes times = streets.travelTimes(DRIVE, TimeBand.ALWAYS);
    int[] arcMillis = new int[cars.arcCount()];
    for (int arc = 0; arc < arcMillis.length; arc++) {
      arcMillis[arc] = times.arcMillis(arc);
    }
    Graph<Integer, Integer> graph = cars.asGraph(arcMillis);

    for (int source = 17; source < cars.junctionCount(); source += cars.junctionCount() / 5) {
      Position at = cars.junction(source);
      Location location = streets.locate(at.longitude(), at.latitude());
      TravelTree tree = times.from(location);
      SingleSourcePaths<Integer, Integer> oracle =
          new DijkstraShortestPath<>(graph).getPaths(source);

      for (int junction = 0; junction < cars.junctionCount(); junction++) {
        assertThat((double) tree.millisAtJunction(junction)).isEqualTo(oracle.getWeight(junction));
      }
    }
  }

  /** Of 20 places, through 300 batches: mostly one street, every tenth of a hundred. */
  @Test
  void treesThatFollowTheStreetsAreThoseFoundAnew() throws IOException {
    RoadNetwork cars = cars("osm/harbin-2024.osm.pbf", Set.of());
    Streets streets = new Streets(Map.of(NetworkKind.CAR, cars), Distance.ofMetres(500));
    WritableRoadConditions conditions = new WritableRoadConditions(streets);
    Travel travel = new Travel(streets, conditions);
    Random random = new Random(20);
    List<Location> places =
        random
            .ints(20, 0, cars.segmentCount())
            .mapToObj(segment -> streets.onStreet(NetworkKind.CAR, segment, random.nextDouble()))
            .toList();

    for (int batch = 0; batch < 300; batch++) {
      change(conditions, cars, random, batch % 10 == 9 ? 100 : 1);
      for (Location place : places) {
        travel.from(place, DRIVE, TimeBand.ALWAYS);
        travel.to(place, DRIVE, TimeBand.ALWAYS);
      }

      Location one = places.get(batch % places.size());
      Travel anew = new Travel(copyOf(streets), conditions);
      assertSame(
          travel.from(one, DRIVE, TimeBand.ALWAYS), anew.from(one, DRIVE, TimeBand.ALWAYS), cars);
      assertSame(
          travel.to(one, DRIVE, TimeBand.ALWAYS), anew.to(one, DRIVE, TimeBand.ALWAYS), cars);
    }
  }

  private static void change(
      WritableRoadConditions conditions, RoadNetwork cars, Random random, int count) {
    for (int i = 0; i < count; i++) {
      int segment = random.nextInt(cars.segmentCount());
      switch (random.nextInt(3)) {
        case 0 -> conditions.close(NetworkKind.CAR, segment);
        case 1 -> conditions.scaleSpeed(NetworkKind.CAR, segment, 0.2 + random.nextDouble());
        default -> reopenOne(conditions, random);
      }
    }
  }

  private static void reopenOne(WritableRoadConditions conditions, Random random) {
    List<RoadChange> changes = conditions.changes();
    if (!changes.isEmpty()) {
      int segment = changes.get(random.nextInt(changes.size())).segment();
      conditions.set(NetworkKind.CAR, segment, Closure.OPEN, 1);
    }
  }

  /** The same streets, on which nobody knows any tree. */
  private static Streets copyOf(Streets streets) {
    return new Streets(
        Map.of(NetworkKind.CAR, streets.network(NetworkKind.CAR)), Distance.ofMetres(500));
  }

  private static void assertSame(TravelTree repaired, TravelTree anew, RoadNetwork cars) {
    for (int junction = 0; junction < cars.junctionCount(); junction++) {
      if (repaired.millisAtJunction(junction) != anew.millisAtJunction(junction)
          || repaired.parentArc(junction) != anew.parentArc(junction)) {
        assertThat(repaired.millisAtJunction(junction))
            .as("junction %d", junction)
            .isEqualTo(anew.millisAtJunction(junction));
        assertThat(repaired.parentArc(junction)).isEqualTo(anew.parentArc(junction));
      }
    }
  }

  private static int junctionsBeforeContraction(String name) throws IOException {
    try (InputStream bytes = Files.newInputStream(RealData.file(name))) {
      OsmData data = PbfReader.read(bytes);
      NetworkReduction reduction =
          OsmNetwork.of(data, NetworkKind.CAR, new CarRules(Set.of("service")));
      return reduction.network().junctionCount() + reduction.contractedJunctions();
    }
  }

  private static RoadNetwork cars(String name, Set<String> include) throws IOException {
    Path file = RealData.file(name);
    try (InputStream bytes = Files.newInputStream(file)) {
      RoadNetwork cars = OsmRoads.read(name, bytes, include, false).networks().get(NetworkKind.CAR);
      assertThat(cars).isNotNull();
      return cars;
    }
  }
}
