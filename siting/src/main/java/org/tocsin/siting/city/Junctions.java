package org.tocsin.siting.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.roads.Location;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.RoadSegment;
import org.tocsin.roads.Streets;

/** Places along the streets, evenly spread, where a station could stand. */
public final class Junctions {

  /** Between spots of a street that are looked at, as a share of the distance wanted. */
  private static final double FINENESS = 0.25;

  private Junctions() {}

  /** At most so many junctions: those nearest to the middle of equal squares. */
  public static List<Location> spread(Streets streets, int most) {
    RoadNetwork network = streets.network(NetworkKind.CAR);
    List<Position> spots = new ArrayList<>();
    for (int junction = 0; junction < network.junctionCount(); junction++) {
      spots.add(network.junction(junction));
    }
    return located(streets, middles(spots, Squares.atMost(spots, most)));
  }

  /** The spot of a street nearest to the middle of each square of so many metres. */
  public static List<Location> every(Streets streets, double metres) {
    RoadNetwork network = streets.network(NetworkKind.CAR);
    List<Position> spots = new ArrayList<>();
    for (int s = 0; s < network.segmentCount(); s++) {
      RoadSegment segment = network.segment(s);
      int pieces = (int) Math.max(1, Math.ceil(segment.metres() / (metres * FINENESS)));
      for (int piece = 0; piece <= pieces; piece++) {
        spots.add(segment.pointAt((double) piece / pieces));
      }
    }
    return located(streets, middles(spots, Squares.of(spots, metres)));
  }

  private static List<Position> middles(List<Position> spots, Squares squares) {
    Map<Long, Position> best = new TreeMap<>();
    for (Position spot : spots) {
      best.merge(
          squares.of(spot), spot, (a, b) -> squares.fromMiddle(b) < squares.fromMiddle(a) ? b : a);
    }
    return List.copyOf(best.values());
  }

  private static List<Location> located(Streets streets, List<Position> spots) {
    Map<Position, Location> places = new LinkedHashMap<>();
    spots.forEach(
        spot ->
            places.put(spot, streets.locate(written(spot.longitude()), written(spot.latitude()))));
    return List.copyOf(places.values());
  }

  /** As a scenario has it: in seven decimals, a centimetre. */
  private static double written(double degrees) {
    return Math.rint(degrees * 1e7) / 1e7;
  }
}
