package org.tocsin.roads;

import java.util.ArrayList;
import java.util.List;

/** Unpacks a route by following the parents of a search. */
final class RouteLegs {

  private final ArcTimes times;
  private final RoadNetwork network;
  private final List<RouteLeg> before = new ArrayList<>(2);
  private final List<RouteLeg> after = new ArrayList<>(2);
  private int[] arcs = new int[0];

  private RouteLegs(ArcTimes times) {
    this.times = times;
    this.network = times.network;
  }

  /** From a place to itself. */
  static Way none(ArcTimes times, Location place) {
    return new RouteLegs(times).way(place);
  }

  /** From the root of an outward search to another place. */
  static Way outward(ArcTimes times, int[] parent, Location root, Location place, long choice) {
    RouteLegs route = new RouteLegs(times);
    SnappedPoint from = root.access(times.network.kind());
    SnappedPoint to = place.access(times.network.kind());
    route.offRoad(route.before, root.position(), from, true);
    if (TripEnd.way(choice) == TripEnd.DIRECT) {
      route.along(from, to);
    } else {
      boolean second = TripEnd.way(choice) == TripEnd.BY_SECOND;
      int[] towardsRoot = times.network.arcs.tail;
      int junction = TripEnd.junction(times.network, to.segment(), second);
      int start = route.collect(parent, towardsRoot, junction);
      route.reverse();
      route.toEnd(from, TripEnd.joinsBySecond(times, from, true, start));
      route.fromEnd(to, second);
    }
    route.offRoad(route.after, place.position(), to, false);
    return route.way(place);
  }

  /**
   * From a place, or a unit under way, that meets the streets at a spot, to the root of an inward
   * search.
   */
  static Way inward(
      ArcTimes times, int[] parent, Position place, SnappedPoint from, Location root, long choice) {
    RouteLegs route = new RouteLegs(times);
    SnappedPoint to = root.access(times.network.kind());
    route.offRoad(route.before, place, from, true);
    if (TripEnd.way(choice) == TripEnd.DIRECT) {
      route.along(from, to);
      route.offRoad(route.after, root.position(), to, false);
    } else {
      boolean second = TripEnd.way(choice) == TripEnd.BY_SECOND;
      route.toEnd(from, second);
      route.onwardFrom(parent, TripEnd.junction(times.network, from.segment(), second), root, to);
    }
    return route.way(root);
  }

  /** From a junction to the root of an inward search. */
  static Way fromJunction(ArcTimes times, int[] parent, int junction, Location root) {
    RouteLegs route = new RouteLegs(times);
    route.onwardFrom(parent, junction, root, root.access(times.network.kind()));
    return route.way(root);
  }

  private void onwardFrom(int[] parent, int junction, Location root, SnappedPoint to) {
    int last = collect(parent, network.arcs.head, junction);
    fromEnd(to, TripEnd.joinsBySecond(times, to, false, last));
    offRoad(after, root.position(), to, false);
  }

  /** Collects the arcs between a junction and the root's own street; tells the junction there. */
  private int collect(int[] parent, int[] towardsRoot, int junction) {
    int count = 0;
    for (int at = junction; parent[at] != PathSearch.ROOT; at = towardsRoot[parent[at]]) {
      count++;
    }
    arcs = new int[count];
    int at = junction;
    for (int i = 0; i < count; i++) {
      arcs[i] = parent[at];
      at = towardsRoot[arcs[i]];
    }
    return at;
  }

  private void reverse() {
    for (int i = 0, j = arcs.length - 1; i < j; i++, j--) {
      int arc = arcs[i];
      arcs[i] = arcs[j];
      arcs[j] = arc;
    }
  }

  private void offRoad(
      List<RouteLeg> legs, Position place, SnappedPoint spot, boolean towardsStreet) {
    if (spot.offRoadMetres() > 0) {
      Position street = network.shapes.position(spot.segment(), spot.fraction());
      legs.add(
          new OffRoadLeg(
              towardsStreet ? place : street,
              towardsStreet ? street : place,
              spot,
              towardsStreet,
              spot.offRoadMetres(),
              times.offRoad(spot)));
    }
  }

  private void along(SnappedPoint from, SnappedPoint to) {
    street(before, from.segment(), from.fraction(), to.fraction(), times.between(from, to));
  }

  private void toEnd(SnappedPoint spot, boolean second) {
    double end = second ? 1 : 0;
    street(before, spot.segment(), spot.fraction(), end, times.leaving(spot, second));
  }

  private void fromEnd(SnappedPoint spot, boolean second) {
    double start = second ? 1 : 0;
    street(after, spot.segment(), start, spot.fraction(), times.toEnd(spot, second, false));
  }

  private void street(List<RouteLeg> legs, int segment, double start, double end, int millis) {
    if (start != end) {
      legs.add(StreetLeg.part(times, segment, start, end, millis));
    }
  }

  private Way way(Location destination) {
    if (before.isEmpty() && arcs.length == 0 && after.isEmpty()) {
      // A way without length still has a place.
      SnappedPoint spot = destination.access(network.kind());
      Position place = destination.position();
      after.add(new OffRoadLeg(place, place, spot, false, 0, 0));
    }
    return new Way(times, before, arcs, after);
  }
}
