package org.tocsin.roads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Unpacks a route into its legs by following the parents of a search. */
final class RouteLegs {

  private final ArcTimes times;
  private final RoadNetwork network;
  private final List<RouteLeg> legs = new ArrayList<>();

  private RouteLegs(ArcTimes times) {
    this.times = times;
    this.network = times.network;
  }

  /** From the root of an outward search to a place. */
  static List<RouteLeg> outward(
      ArcTimes times, int[] parent, Location root, Location place, long choice) {
    RouteLegs route = new RouteLegs(times);
    SnappedPoint from = root.access(times.network.kind());
    SnappedPoint to = place.access(times.network.kind());
    if (root == place) {
      return route.legs;
    }
    route.offRoad(root, from, true);
    if (TripEnd.way(choice) == TripEnd.DIRECT) {
      route.along(from, to);
    } else {
      boolean second = TripEnd.way(choice) == TripEnd.BY_SECOND;
      int junction = TripEnd.junction(times.network, to.segment(), second);
      List<RouteLeg> arcs = new ArrayList<>();
      while (parent[junction] != PathSearch.ROOT) {
        arcs.add(StreetLeg.whole(times, parent[junction]));
        junction = times.network.tail(parent[junction]);
      }
      Collections.reverse(arcs);
      route.toEnd(from, TripEnd.joinsBySecond(times, from, true, junction));
      route.legs.addAll(arcs);
      route.fromEnd(to, second);
    }
    route.offRoad(place, to, false);
    return route.legs;
  }

  /** From a place to the root of an inward search. */
  static List<RouteLeg> inward(
      ArcTimes times, int[] parent, Location place, Location root, long choice) {
    RouteLegs route = new RouteLegs(times);
    SnappedPoint from = place.access(times.network.kind());
    SnappedPoint to = root.access(times.network.kind());
    if (root == place) {
      return route.legs;
    }
    route.offRoad(place, from, true);
    if (TripEnd.way(choice) == TripEnd.DIRECT) {
      route.along(from, to);
      route.offRoad(root, to, false);
    } else {
      boolean second = TripEnd.way(choice) == TripEnd.BY_SECOND;
      route.toEnd(from, second);
      int junction = TripEnd.junction(times.network, from.segment(), second);
      route.legs.addAll(fromJunction(times, parent, junction, root));
    }
    return route.legs;
  }

  /** From a junction to the root of an inward search. */
  static List<RouteLeg> fromJunction(
      ArcTimes times, int[] parent, int junction, Location root) {
    RouteLegs route = new RouteLegs(times);
    SnappedPoint to = root.access(times.network.kind());
    int at = junction;
    while (parent[at] != PathSearch.ROOT) {
      route.legs.add(StreetLeg.whole(times, parent[at]));
      at = times.network.head(parent[at]);
    }
    route.fromEnd(to, TripEnd.joinsBySecond(times, to, false, at));
    route.offRoad(root, to, false);
    return route.legs;
  }

  private void offRoad(Location place, SnappedPoint spot, boolean towardsStreet) {
    if (spot.offRoadMetres() > 0) {
      Position street = network.shapes.position(spot.segment(), spot.fraction());
      legs.add(
          new OffRoadLeg(
              towardsStreet ? place.position() : street,
              towardsStreet ? street : place.position(),
              spot.offRoadMetres(),
              times.offRoad(spot)));
    }
  }

  private void along(SnappedPoint from, SnappedPoint to) {
    street(from.segment(), from.fraction(), to.fraction(), times.between(from, to));
  }

  private void toEnd(SnappedPoint spot, boolean second) {
    street(spot.segment(), spot.fraction(), second ? 1 : 0, times.toEnd(spot, second, true));
  }

  private void fromEnd(SnappedPoint spot, boolean second) {
    street(spot.segment(), second ? 1 : 0, spot.fraction(), times.toEnd(spot, second, false));
  }

  private void street(int segment, double start, double end, int millis) {
    if (start != end) {
      legs.add(StreetLeg.part(times, segment, start, end, millis));
    }
  }
}
