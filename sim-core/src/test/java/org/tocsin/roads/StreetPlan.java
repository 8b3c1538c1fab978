package org.tocsin.roads;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.tocsin.time.Distance;
import org.tocsin.time.Speed;

/** Lays streets for a test, in metres east and north of a corner in Harbin. */
final class StreetPlan {

  static final RoadClass ROAD = new RoadClass("residential");

  /** 10 m/s on every road and 1 m/s off the road: 100 m of road take 10 s. */
  static final TravelMode ENGINE = mode("engine", NetworkKind.CAR);

  static final TravelMode ON_FOOT = mode("foot", NetworkKind.FOOT);

  private static final FlatMap MAP = FlatMap.around(126.6, 45.7);

  private final RoadNetworkBuilder builder;

  StreetPlan() {
    this(NetworkKind.CAR);
  }

  StreetPlan(NetworkKind kind) {
    this.builder = new RoadNetworkBuilder(kind);
  }

  static TravelMode mode(String id, NetworkKind kind) {
    return new TravelMode(id, kind, Map.of(), new Speed(10), 1, true, new Speed(1));
  }

  static double longitude(double east) {
    return 126.6 + east / MAP.metresPerDegreeEast();
  }

  static double latitude(double north) {
    return 45.7 + north / MAP.metresPerDegreeNorth();
  }

  StreetPlan junction(double east, double north) {
    builder.addJunction(longitude(east), latitude(north));
    return this;
  }

  /** A two-way street of a given length, whatever its shape. */
  StreetPlan street(int from, int to, double metres) {
    return segment(from, to, spec -> spec.withMetres(metres));
  }

  StreetPlan oneWay(int from, int to, double metres) {
    return segment(from, to, spec -> spec.withMetres(metres).withOneWay(true));
  }

  StreetPlan segment(int from, int to, UnaryOperator<SegmentSpec> details) {
    builder.addSegment(details.apply(SegmentSpec.between(from, to, ROAD)));
    return this;
  }

  RoadNetwork network() {
    return builder.build();
  }

  NetworkReduction simplified() {
    return builder.simplified();
  }

  Streets streets() {
    return streets(network());
  }

  static Streets streets(RoadNetwork network) {
    return new Streets(Map.of(network.kind(), network), Distance.ofMetres(500));
  }
}
