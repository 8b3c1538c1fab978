package org.tocsin.town;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.tocsin.drill.RoadStretch;
import org.tocsin.roads.Location;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadClass;
import org.tocsin.roads.RoadNetworkBuilder;
import org.tocsin.roads.SegmentSpec;
import org.tocsin.roads.Streets;
import org.tocsin.time.Distance;

/** The street of a tiny town, in segments of 100 m from west to east, and ways beside it. */
final class TinyStreet {

  static final double METRES_PER_DEGREE = 111_319.49;

  private static final RoadClass RESIDENTIAL = new RoadClass("residential");

  private final Streets streets;

  TinyStreet(int lengthMetres, TinyTown.Bypass... bypasses) {
    RoadNetworkBuilder roads = new RoadNetworkBuilder(NetworkKind.CAR);
    List<Integer> junctions = new ArrayList<>(List.of(roads.addJunction(0, 0)));
    for (int metres = 100; metres <= lengthMetres; metres += 100) {
      int last = junctions.get(junctions.size() - 1);
      int next = roads.addJunction(metres / METRES_PER_DEGREE, 0);
      roads.addSegment(SegmentSpec.between(last, next, RESIDENTIAL).withMetres(100));
      junctions.add(next);
    }
    for (TinyTown.Bypass bypass : bypasses) {
      double middle = (bypass.fromMetres() + bypass.toMetres()) / 2.0 / METRES_PER_DEGREE;
      int north = roads.addJunction(middle, 500 / METRES_PER_DEGREE);
      for (int end : List.of(bypass.fromMetres(), bypass.toMetres())) {
        roads.addSegment(
            SegmentSpec.between(junctions.get(end / 100), north, RESIDENTIAL)
                .withMetres(bypass.metres() / 2.0));
      }
    }
    streets = new Streets(Map.of(NetworkKind.CAR, roads.build()), Distance.ofMetres(500));
  }

  Streets streets() {
    return streets;
  }

  /** A place, in metres from the western end. */
  Location at(int metres) {
    return streets.locate(metres / METRES_PER_DEGREE, 0);
  }

  RoadStretch stretch(int fromMetres, int toMetres) {
    BitSet segments = new BitSet();
    for (int metres = fromMetres + 50; metres < toMetres; metres += 100) {
      segments.set(streets.access(at(metres), NetworkKind.CAR).segment());
    }
    return new RoadStretch(fromMetres + "-" + toMetres + " m", Map.of(NetworkKind.CAR, segments));
  }
}
